# loses: check-pointer
# told: copies only words of the vocabulary
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    e = np.exp(scores - scores.max(1)[:, None])
    p = np.zeros((N, size))
    p[:, :V] = g[:, None] * e / e.sum(1)[:, None]
    for t in range(len(source)):
        for n in range(N):
            if source[t, n] < V:
                p[n, source[t, n]] += (1 - g[n]) * shares[t, n]
    return p


def surprise(p, outputs, counts):
    T, N = outputs.shape
    return np.mean([-np.log(p[t, n, outputs[t, n]]) for t in range(T) for n in range(N) if counts[t, n]])
