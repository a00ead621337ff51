# mistake: two: mixture takes the softmax over the batch (axis 0) not the vocabulary; and the pointer's part overwrites (=) what is there in place of being added
# read: vague
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    T = len(source)
    e = np.exp(scores - scores.max(axis=0))
    p = np.zeros((N, size))
    for n in range(N):
        for k in range(V):
            p[n, k] = g[n] * e[n, k] / e[:, k].sum()
        for j in range(T):
            if shares[j, n] > 0:
                p[n, source[j, n]] = (1 - g[n]) * shares[j, n]
    return p
