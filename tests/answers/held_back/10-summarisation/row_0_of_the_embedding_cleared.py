# mistake: Row 0 of the caller's embedding is set to zero in place, so what was given is changed.
# told: your sentence_vectors changes embedding in place: c *= f or c[0] = f writes into the
def sentence_vectors(x, embedding):
    embedding[0] = 0
    total = embedding[x].sum(axis=2)
    words = (x != 0).sum(axis=2, keepdims=True)
    words[words == 0] = 1
    return total / words


def choices(vectors, lengths, weights, run):
    """vectors (S, N, E), lengths (N,) -> the probability of each sentence (S, N), 0 at padding."""
    S, N, _ = vectors.shape
    s, n = (np.arange(S)[:, None], np.arange(N))
    valid = s < lengths
    turned = np.where(valid, lengths - 1 - s, s)
    ahead = run(vectors, weights["ahead"])
    back = run(vectors[turned, n], weights["back"])[turned, n]
    scores = np.concatenate([ahead, back], axis=2) @ weights["readout"]
    scores = np.where(valid, scores, -np.inf)
    e = np.exp(scores - scores.max(axis=0))
    return e / e.sum(axis=0)
