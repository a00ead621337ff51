# loses: check-pointer
# told: averages the shares of a word
def mixture(scores, shares, source, g, size):
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    e = e / e.sum(axis=1, keepdims=True)
    N, V = scores.shape
    p = np.zeros((N, size))
    p[:, :V] = g[:, None] * e
    for n in range(N):
        for t in range(len(source)):
            p[n, source[t, n]] += (1 - g[n]) * shares[t, n] / (source[:, n] == source[t, n]).sum()
    return p


def surprise(p, outputs, counts):
    total, M = 0.0, 0
    T, N = outputs.shape
    for t in range(T):
        for n in range(N):
            if counts[t, n]:
                total -= np.log(p[t, n, outputs[t, n]])
                M += 1
    return total / M
