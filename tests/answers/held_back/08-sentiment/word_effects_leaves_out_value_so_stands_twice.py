# mistake: word_effects leaves a word out by its value, so a word that stands twice in the sentence goes at all its places
# read: right
# told: your word_effects leaves out every copy of a word: only the one at its place goes.
def word_effects(sentence, score_of):
    full = score_of([sentence])[0]
    effects = []
    for w in sentence:
        without = [v for v in sentence if v != w]
        effects.append(full - score_of([without])[0] if without else full)
    return np.array(effects)
