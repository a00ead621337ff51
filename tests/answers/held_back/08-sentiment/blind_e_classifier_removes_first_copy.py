# mistake: word_effects leaves words out with list.remove, which takes away the first word of that number, so where a word comes twice the later place is scored as if the first were missing; praise_score is right.
# read: nothing
def praise_score(sentences, weights, pad_batch, read, attention_pool):
    x, lengths = pad_batch(sentences)
    y = read(x, lengths, weights)
    scores = np.tensordot(y, weights["attention"], axes=1)
    z = attention_pool(y, scores, lengths)[0]
    return np.dot(z, weights["readout"]) + weights["bias"]


def word_effects(sentence, score_of):
    whole = score_of([sentence])[0]
    effects = np.zeros(len(sentence))
    for t, word in enumerate(sentence):
        rest = list(sentence)
        rest.remove(word)
        effects[t] = whole - score_of([rest])[0]
    return effects
