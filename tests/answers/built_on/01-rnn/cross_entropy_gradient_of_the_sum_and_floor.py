# mistake: two slips: the gradient is that of the sum and not of the mean (it lacks 1/(TN)), and the probability is held above 1e-300 before the logarithm, so a true ln p of -2000 becomes -690.8.
# read: right
# told: for scores of ordinary size, your dscores matches the gradient of the sum: that of the m
def cross_entropy(scores, target):
    """Mean cross-entropy in nats and its gradient: scores (T, N, V), target (T, N) -> loss, dscores (T, N, V)."""
    nt, nb, nv = scores.shape
    d = np.zeros((nt, nb, nv))
    loss = 0.0
    tiny = 1.0e-300
    for t in range(nt):
        for n in range(nb):
            e = np.exp(scores[t, n, :] - scores[t, n, :].max())
            p = e / e.sum()
            k = target[t, n]
            loss = loss - np.log(max(p[k], tiny))
            d[t, n, :] = p
            d[t, n, k] = p[k] - 1.0
    return loss / (nt * nb), d
