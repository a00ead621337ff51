# mistake: takes the word out with list.remove, which strikes the FIRST place where this word stands, not the word at this place (wrong when a word is repeated)
# read: right
# told: In word_effects.
def word_effects(sentence, score_of):
    full = score_of([sentence])[0]
    effects = []
    for word in sentence:
        without = sentence.copy()
        without.remove(word)
        effects.append(full - score_of([without])[0])
    return np.array(effects)
