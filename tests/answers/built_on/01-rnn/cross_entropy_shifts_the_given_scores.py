# mistake: the maximum is subtracted from the caller's own array place by place, so `scores` is changed by the call; loss and gradient are right.
# read: right
# told: your cross_entropy changes scores in place: c *= f or c[0] = f writes into the caller's
def cross_entropy(scores, target):
    """Mean cross-entropy in nats and its gradient: scores (T, N, V), target (T, N) -> loss, dscores (T, N, V)."""
    nt, nb, nv = scores.shape
    d = np.zeros((nt, nb, nv))
    loss = 0.0
    for t in range(nt):
        for n in range(nb):
            s = scores[t, n, :]
            s -= np.max(s)
            k = target[t, n]
            lz = np.log(np.sum(np.exp(s)))
            loss += lz - s[k]
            d[t, n, :] = np.exp(s - lz)
            d[t, n, k] -= 1.0
    fac = 1.0 / (nt * nb)
    return fac * loss, fac * d
