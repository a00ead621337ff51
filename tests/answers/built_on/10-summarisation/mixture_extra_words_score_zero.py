# mistake: mixture fills the scores up with zeros to the extended vocabulary before the softmax, so each extra word has a part of e^0 of the decoder's own probability and all words of the vocabulary have less; the copied part is right, the sum is still 1; right where there are no extra words (size = V) or the gate is 0, and hardly wrong where a score is far above 0
# read: right
# told: your mixture gives the extra words the score 0, and exp(0) is 1: the vocabulary cannot s
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    wide = np.zeros((N, size))
    wide[:, :V] = scores
    e = np.exp(wide - wide.max(axis=1, keepdims=True))
    p = g[:, None] * e / e.sum(axis=1, keepdims=True)
    for n in range(N):
        p[n] += (1 - g[n]) * np.bincount(source[:, n], weights=shares[:, n], minlength=size)
    return p
