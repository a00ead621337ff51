# mistake: the scores are padded with zeros to the extended vocabulary before the softmax, so words that the decoder ...
# read: right
# told: your mixture gives the extra words the score 0, and exp(0) is 1: the vocabulary cannot say
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    T = source.shape[0]
    full = np.zeros((N, size))
    full[:, :V] = scores
    e = np.exp(full - full.max(axis=1, keepdims=True))
    p = g[:, None] * e / e.sum(axis=1, keepdims=True)
    for t in range(T):
        p[np.arange(N), source[t]] += (1 - g) * shares[t]
    return p
