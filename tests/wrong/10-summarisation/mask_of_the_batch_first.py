# loses: check-sentence-scorer
# told: has a mask of the shape (N, S)
def sentence_vectors(x, embedding):
    valid = (x > 0)[..., None]
    return np.where(valid, embedding[x], 0).sum(axis=2) / np.maximum(valid.sum(axis=2), 1)


def choices(vectors, lengths, weights, run):
    S, N, E = vectors.shape
    valid = np.arange(S) < lengths[:, None]
    back = np.zeros_like(vectors)
    for n, L in enumerate(lengths):
        back[:L, n] = vectors[:L, n][::-1]
    h, g = run(vectors, weights["ahead"]), run(back, weights["back"])
    for n, L in enumerate(lengths):
        g[:L, n] = g[:L, n][::-1].copy()
    a = np.concatenate([h, g], axis=2) @ weights["readout"]
    a = np.where(valid, a, -np.inf)
    e = np.exp(a - a.max(axis=0))
    return e / e.sum(axis=0)
