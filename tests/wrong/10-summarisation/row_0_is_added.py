# loses: check-sentence-scorer
# told: adds row 0 of the embedding for each padding
def sentence_vectors(x, embedding):
    words = np.count_nonzero(x, axis=2)
    return embedding[x].sum(axis=2) / np.maximum(words, 1)[..., None]


def choices(vectors, lengths, weights, run):
    S, N, E = vectors.shape
    p = np.zeros((S, N))
    for n, L in enumerate(lengths):
        doc = vectors[:L, [n]]
        h = np.concatenate([run(doc, weights["ahead"]), run(doc[::-1], weights["back"])[::-1]], axis=2)
        a = h[:, 0] @ weights["readout"]
        e = np.exp(a - a.max())
        p[:L, n] = e / e.sum()
    return p
