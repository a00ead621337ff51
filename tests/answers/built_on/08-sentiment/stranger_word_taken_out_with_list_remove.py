# mistake: the word is taken out with list.remove, which takes the first equal word: wrong where a word stands twice
# read: right
# told: In word_effects. The smallest call that goes wrong: word_effects([29, 1, 10, 8, 29],
def word_effects(sentence, score_of):
    whole = score_of([sentence])[0]
    effects = []
    for word in sentence:
        rest = list(sentence)
        rest.remove(word)
        effects.append(whole - score_of([rest])[0])
    return np.array(effects)
