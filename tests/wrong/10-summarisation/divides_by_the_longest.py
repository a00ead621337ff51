# loses: check-sentence-scorer
# told: divides by W, the longest sentence
def sentence_vectors(x, embedding):
    rows = embedding[x]
    rows[x == 0] = 0
    return rows.mean(axis=2)


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
