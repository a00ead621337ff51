# mistake: two: the scores are filled up with 0 to `size` before the softmax, so words beyond the vocabulary get a part of it (shows where size > V); and surprise divides by all T * N steps instead of those that count (shows where some do not).
# read: right
# told: your mixture gives the extra words the score 0, and exp(0) is 1: the vocabulary cannot
def mixture(scores, shares, source, g, size):
    """scores (N, V), shares (T, N), source (T, N), g (N,) -> probabilities of the extended vocabulary (N, size)."""
    full = np.zeros((len(scores), size))
    full[:, : scores.shape[1]] = scores
    full = np.exp(full - full.max(axis=1, keepdims=True))
    p = g[:, None] * full / full.sum(axis=1, keepdims=True)
    for t in range(len(source)):
        for n in range(len(g)):
            p[n, source[t, n]] += (1 - g[n]) * shares[t, n]
    return p


def surprise(p, outputs, counts):
    """Mean of -ln p of the words that are due: p (T, N, size), outputs (T, N), counts (T, N) -> number."""
    due = np.take_along_axis(p, outputs[:, :, None], axis=2)[:, :, 0]
    return float(-np.log(np.where(counts, due, 1.0)).mean())
