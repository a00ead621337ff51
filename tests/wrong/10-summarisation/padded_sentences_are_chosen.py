# loses: check-sentence-scorer
# told: gives probability to padding
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
    s = np.arange(S)[:, None]
    order = np.where(s < lengths, lengths - 1 - s, s)
    turned = np.take_along_axis(vectors, order[..., None], axis=0)
    g = np.take_along_axis(run(turned, weights["back"]), order[..., None], axis=0)
    a = np.concatenate([run(vectors, weights["ahead"]), g], axis=2) @ weights["readout"]
    e = np.exp(a - a.max(axis=0))
    return e / e.sum(axis=0)
