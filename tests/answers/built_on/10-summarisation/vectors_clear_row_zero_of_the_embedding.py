# mistake: row 0 of the given embedding is set to zero in place, so the argument is changed; shows whenever that row is not zero already.
# read: right
# told: your sentence_vectors changes embedding in place: c *= f or c[0] = f writes into the
def sentence_vectors(x, embedding):
    """The mean of each sentence's word vectors: x (S, N, W), embedding (V, E) -> (S, N, E)."""
    embedding[0] = 0
    total = embedding[x].sum(axis=2)
    count = np.count_nonzero(x, axis=2)
    return total / np.maximum(count, 1)[..., None]


def choices(vectors, lengths, weights, run):
    """vectors (S, N, E), lengths (N,) -> the probability of each sentence (S, N), 0 at padding."""
    S, N, _ = vectors.shape
    p = np.zeros((S, N))
    for n, size in enumerate(lengths):
        own = vectors[:size, n : n + 1]
        ahead = run(own, weights["ahead"])
        back = run(own[::-1], weights["back"])[::-1]
        score = np.concatenate([ahead, back], axis=2)[:, 0] @ weights["readout"]
        e = np.exp(score - score.max())
        p[:size, n] = e / e.sum()
    return p
