# mistake: mixture fills the scores up with zeros to the extended size and takes the softmax of all, so words beyond the vocabulary get a part of the decoder's own probability
# read: right
# told: your mixture gives the extra words the score 0, and exp(0) is 1: the vocabulary cannot say them at all.
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    full = np.zeros((N, size))
    full[:, :V] = scores
    e = np.exp(full - full.max(axis=1, keepdims=True))
    p = g[:, None] * e / e.sum(axis=1, keepdims=True)
    for n in range(N):
        for t in range(len(source)):
            p[n, source[t, n]] += (1 - g[n]) * shares[t, n]
    return p
