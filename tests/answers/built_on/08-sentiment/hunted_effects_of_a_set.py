# mistake: asks score_of once for the words of the dictionary it has seen, so that a repeated word is asked once (a set of the shorter sentences), and the effects come in another order
def word_effects(sentence, score_of):
    shorter = sorted({tuple(sentence[:t] + sentence[t + 1 :]) for t in range(len(sentence))})
    scores = score_of([sentence, *map(list, shorter)])
    return scores[0] - scores[1:]
