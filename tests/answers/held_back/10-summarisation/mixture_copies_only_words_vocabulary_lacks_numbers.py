# mistake: mixture copies only the words that the vocabulary lacks (numbers from V on); the shares of source words that the decoder could say itself are dropped
# read: right
# told: your mixture copies only words beyond the vocabulary: all words of the source can be copied.
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    p = np.zeros((N, size))
    p[:, :V] = g[:, None] * e / e.sum(axis=1, keepdims=True)
    for t in range(len(source)):
        for n in range(N):
            if source[t, n] >= V:
                p[n, source[t, n]] += (1 - g[n]) * shares[t, n]
    return p
