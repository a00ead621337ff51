# mistake: The scores are filled up with zeros to the extended vocabulary before the softmax, so words beyond the vocabulary get a part of the decoder's own probability.
# told: your mixture gives the extra words the score 0, and exp(0) is 1: the vocabulary cannot
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    wide = np.hstack([scores, np.zeros((N, size - V))])
    wide = np.exp(wide - wide.max(axis=1, keepdims=True))
    own = wide / wide.sum(axis=1, keepdims=True)
    pointed = np.zeros((N, size))
    np.add.at(pointed, (np.arange(N), source), shares)
    return g[:, None] * own + (1 - g[:, None]) * pointed
