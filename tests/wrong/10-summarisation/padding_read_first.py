# loses: check-sentence-scorer
# told: reads the padding first on the way back
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
    vectors = np.nan_to_num(vectors, posinf=0.0)
    h = run(vectors, weights["ahead"])
    g = run(vectors[::-1], weights["back"])[::-1]
    a = np.concatenate([h, g], axis=-1) @ weights["readout"]
    a[np.arange(S)[:, None] >= lengths] = -np.inf
    e = np.exp(a - a.max(axis=0))
    return e / e.sum(axis=0)
