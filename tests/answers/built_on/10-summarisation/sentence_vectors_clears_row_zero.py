# mistake: sentence_vectors sets row 0 of the caller's own embedding to 0, so that padding adds nothing, and so changes what it was given; the vectors are all right, and nothing is changed where row 0 holds zeros already; choices is right
# read: right
# told: your sentence_vectors changes embedding in place: c *= f or c[0] = f writes into the cal
def sentence_vectors(x, embedding):
    embedding[0] = 0
    words = np.count_nonzero(x, axis=2)
    return embedding[x].sum(axis=2) / np.maximum(words, 1)[:, :, None]


def choices(vectors, lengths, weights, run):
    S, N, _ = vectors.shape
    t = np.arange(S)[:, None]
    back, n = np.where(t < lengths, lengths - 1 - t, t), np.arange(N)
    ahead = run(vectors, weights["ahead"])
    behind = run(vectors[back, n], weights["back"])[back, n]
    scores = np.concatenate([ahead, behind], axis=2) @ weights["readout"]
    scores = np.where(t < lengths, scores, -np.inf)
    e = np.exp(scores - scores.max(axis=0))
    return e / e.sum(axis=0)
