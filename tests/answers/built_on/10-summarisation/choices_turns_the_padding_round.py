# mistake: choices reads backwards by turning the whole batch round (vectors[::-1]), so the backward direction of a shorter document reads its padding first and arrives at the last sentence with a state that is not zero (or NaN); all else is right, and so are the probabilities of documents of S sentences (and the 1 of a document with one sentence, unless the padding is NaN); sentence_vectors is right
# read: right
# told: your choices reads the padding first on the way back: each document is turned within its
def sentence_vectors(x, embedding):
    is_word = (x != 0)[..., None]
    total = np.where(is_word, embedding[x], 0.0).sum(axis=2)
    return total / np.maximum(is_word.sum(axis=2), 1)


def choices(vectors, lengths, weights, run):
    ahead = run(vectors, weights["ahead"])
    back = run(vectors[::-1], weights["back"])[::-1]
    scores = np.concatenate([ahead, back], axis=-1) @ weights["readout"]
    p = np.zeros(scores.shape)
    for n, length in enumerate(lengths):
        e = np.exp(scores[:length, n] - scores[:length, n].max())
        p[:length, n] = e / e.sum()
    return p
