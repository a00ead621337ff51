# loses: nothing
def sentence_vectors(x, embedding):
    S, N, W = x.shape
    v = np.zeros((S, N, embedding.shape[1]))
    for s in range(S):
        for n in range(N):
            words = x[s, n][x[s, n] > 0]
            if len(words):
                v[s, n] = embedding[words].mean(axis=0)
    return v


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
