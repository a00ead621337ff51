# loses: check-sentence-scorer
# told: 0 times NaN is NaN
def sentence_vectors(x, embedding):
    m = (x != 0).astype(float)
    words = m.sum(axis=2)
    words[words == 0] = 1
    return np.einsum("snwe,snw->sne", embedding[x], m) / words[..., None]


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
