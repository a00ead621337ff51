# mistake: The word is removed by its value, not by its place, so where a word stands twice all of its occurrences are missing.
# told: your word_effects leaves out every copy of a word: only the one at its place goes.
def word_effects(sentence, score_of):
    whole = score_of([sentence])[0]
    effects = []
    for word in sentence:
        rest = [other for other in sentence if other != word]
        effects.append(whole - score_of([rest])[0])
    return np.array(effects)
