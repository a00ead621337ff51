# mistake: The word is removed by its value, not by its place, so where a word stands twice all of its occurrences are missing.
# told: your word_effects leaves out every copy of a word: only the one at its place goes.
def word_effects(sentence, score_of):
    whole = score_of([sentence])[0]
    effects = []
    for word in sentence:
        rest = [other for other in sentence if other != word]
        effects.append(whole - score_of([rest])[0])
    return np.array(effects)


def praise_score(sentences, weights, pad_batch, read, attention_pool):
    """Lists of word numbers -> the logarithm of the odds of praise of each sentence, (N,)."""
    x, lengths = pad_batch(sentences)
    y = read(x, lengths, weights)
    z, _ = attention_pool(y, y @ weights["attention"], lengths)
    return z @ weights["readout"] + weights["bias"]
