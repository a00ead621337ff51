# mistake: one number, the largest of all scores, is subtracted everywhere and not the largest of each place, so at a place far below it all exponentials vanish and log(0) gives inf and nan.
# read: right
# told: each place by itself is right, and all together are not: places whose scores lie far apa
def cross_entropy(scores, target):
    """Mean cross-entropy in nats and its gradient: scores (T, N, V), target (T, N) -> loss, dscores (T, N, V)."""
    nt, nb, nv = scores.shape
    m = np.max(scores)
    s = scores - m
    lz = np.log(np.sum(np.exp(s), axis=2))
    loss = 0.0
    d = np.exp(s - lz[:, :, np.newaxis])
    for t in range(nt):
        for n in range(nb):
            loss += lz[t, n] - s[t, n, target[t, n]]
            d[t, n, target[t, n]] -= 1.0
    return loss / (nt * nb), d / (nt * nb)
