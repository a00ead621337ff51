# mistake: praise_score sorts the sentences by length before it pads them and returns the scores in that order, not in the order in which the sentences came
# read: right
# told: In praise_score. The first time that you call pad_batch, it is given (list of 6, list of 5, (8, 3)) as sentences, where ((8, 3), list of 6,
def praise_score(sentences, weights, pad_batch, read, attention_pool):
    order = np.argsort([-len(sentence) for sentence in sentences], kind="stable")
    x, lengths = pad_batch([sentences[k] for k in order])
    y = read(x, lengths, weights)
    z, _ = attention_pool(y, np.einsum("tnd,d->tn", y, weights["attention"]), lengths)
    return z.dot(weights["readout"]) + weights["bias"]


def word_effects(sentence, score_of):
    T = len(sentence)
    keep = ~np.eye(T, dtype=bool)
    without = np.broadcast_to(sentence, (T, T))[keep].reshape(T, T - 1).tolist()
    scores = np.asarray(score_of([list(sentence), *without]))
    return scores[0] - scores[1:]
