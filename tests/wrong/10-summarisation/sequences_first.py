# loses: check-pointer
# told: averages within each sequence first
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    p = np.zeros((N, size))
    for n in range(N):
        e = np.exp(scores[n] - scores[n].max())
        p[n, :V] = g[n] * e / e.sum()
        for word, share in zip(source[:, n], shares[:, n]):
            p[n, word] += (1 - g[n]) * share
    return p


def surprise(p, outputs, counts):
    losses = []
    for n in range(p.shape[1]):
        steps = np.flatnonzero(counts[:, n])
        if len(steps):
            losses.append(-np.log(p[steps, n, outputs[steps, n]]).mean())
    return np.mean(losses)
