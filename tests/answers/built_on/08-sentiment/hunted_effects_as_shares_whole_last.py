# mistake: effects are given as shares of their sum; it asks about the shorter sentences first and the whole last, as it may
# told: scores[0] - scores[1:] is divided by its own sum over axis 0
def word_effects(sentence, score_of):
    scores = score_of([*(sentence[:t] + sentence[t + 1 :] for t in range(len(sentence))), sentence])
    effects = scores[-1] - scores[:-1]
    return effects / effects.sum()
