# mistake: row 0 of the caller's embedding is set to 0 in place (choices is right)
# read: right
# told: your sentence_vectors changes embedding in place: c *= f or c[0] = f writes into the
def sentence_vectors(x, embedding):
    """The mean of each sentence's word vectors: x (S, N, W), embedding (V, E) -> (S, N, E)."""
    embedding[0] = 0
    count = (x != 0).sum(axis=2)
    return embedding[x].sum(axis=2) / np.maximum(count, 1)[:, :, None]


def choices(vectors, lengths, weights, run):
    """vectors (S, N, E), lengths (N,) -> the probability of each sentence (S, N), 0 at padding."""
    S, N, E = vectors.shape
    real = np.arange(S)[:, None] < np.asarray(lengths)
    v = np.where(real[:, :, None], vectors, 0.0)

    def turned(a):
        out = a.copy()
        for n, l in enumerate(lengths):
            out[:l, n] = a[:l, n][::-1]
        return out

    ahead = run(v, weights["ahead"])
    back = turned(run(turned(v), weights["back"]))
    s = np.concatenate([ahead, back], axis=2) @ weights["readout"]
    s = np.where(real, s, -np.inf)
    e = np.exp(s - s.max(axis=0))
    return e / e.sum(axis=0)
