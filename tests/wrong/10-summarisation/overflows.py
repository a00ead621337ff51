# loses: check-pointer
# told: overflows where a score is large
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    e = np.exp(scores)
    p = np.zeros((N, size))
    p[:, :V] = g[:, None] * e / e.sum(1)[:, None]
    np.add.at(p, (np.arange(N), source), (1 - g) * shares)
    return p


def surprise(p, outputs, counts):
    T, N = outputs.shape
    return np.mean([-np.log(p[t, n, outputs[t, n]]) for t in range(T) for n in range(N) if counts[t, n]])
