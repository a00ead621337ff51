# loses: check-bidirectional
# told: adds the two halves
def bidirectional(forward, x, lengths, ahead, back):
    T, N, _ = x.shape
    t, n = np.arange(T)[:, None], np.arange(N)
    rev = np.where(t < lengths, lengths - 1 - t, t)
    a, b = forward(x, ahead), forward(x[rev, n], back)[rev, n]
    return (a + b) * (t < lengths)[..., None], np.concatenate([a[lengths - 1, n], b[0]], axis=1)
