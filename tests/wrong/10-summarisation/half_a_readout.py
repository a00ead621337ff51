# loses: check-sentence-scorer
# told: uses the first half of the readout
def sentence_vectors(x, embedding):
    valid = (x > 0)[..., None]
    return np.where(valid, embedding[x], 0).sum(axis=2) / np.maximum(valid.sum(axis=2), 1)


def choices(vectors, lengths, weights, run):
    S, N, E = vectors.shape
    p = np.zeros((S, N))
    for n, L in enumerate(lengths):
        doc = vectors[:L, [n]]
        h = run(doc, weights["ahead"]) + run(doc[::-1], weights["back"])[::-1]
        a = h[:, 0] @ weights["readout"][: h.shape[2]]
        e = np.exp(a - a.max())
        p[:L, n] = e / e.sum()
    return p
