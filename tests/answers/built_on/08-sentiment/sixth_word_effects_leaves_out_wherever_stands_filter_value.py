# mistake: word_effects leaves out the word wherever it stands (filter by value), not only at this place; wrong where a word comes twice
# read: right
# told: your word_effects leaves out every copy of a word: only the one at its place goes.
def word_effects(sentence, score_of):
    whole = score_of([sentence])[0]
    effects = []
    for word in sentence:
        shorter = [w for w in sentence if w != word]
        if len(shorter) == 0:
            shorter = sentence[1:]
        effects.append(whole - score_of([shorter])[0])
    return np.array(effects)
