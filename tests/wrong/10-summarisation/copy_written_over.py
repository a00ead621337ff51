# loses: check-pointer
# told: writes the copy over what stands there
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    e = np.exp(scores - scores.max(1)[:, None])
    p = np.hstack([g[:, None] * e / e.sum(1)[:, None], np.zeros((N, size - V))])
    p[np.arange(N), source] = (1 - g) * shares
    return p


def surprise(p, outputs, counts):
    T, N = outputs.shape
    return np.mean([-np.log(p[t, n, outputs[t, n]]) for t in range(T) for n in range(N) if counts[t, n]])
