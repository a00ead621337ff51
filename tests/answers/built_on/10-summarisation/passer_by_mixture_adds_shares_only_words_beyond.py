# mistake: two, one in each function: mixture adds the shares only for words beyond the vocabulary; surprise averages ...
# read: right
# told: your mixture copies only words beyond the vocabulary: all words of the source can be
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    e = np.exp(scores - scores.max(axis=1)[:, None])
    p = np.zeros((N, size))
    p[:, :V] = g[:, None] * e / e.sum(axis=1)[:, None]
    for n in range(N):
        for t in range(len(source)):
            if source[t, n] >= V:
                p[n, source[t, n]] += (1 - g[n]) * shares[t, n]
    return p


def surprise(p, outputs, counts):
    T, N = outputs.shape
    means = []
    for n in range(N):
        losses = [-np.log(p[t, n, outputs[t, n]]) for t in range(T) if counts[t, n]]
        if losses:
            means.append(np.mean(losses))
    return np.mean(means)
