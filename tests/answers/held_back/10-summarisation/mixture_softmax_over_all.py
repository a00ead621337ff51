# mistake: mixture appends scores of 0 for the words beyond the vocabulary and takes the softmax over all `size` words, so each extra word gets g e^0 / sum of the writing part, which should be 0, and the vocabulary too little; p still sums to 1; right where size = V or g = 0, and nearly so where the best score of the vocabulary is far above 0
# read: right
# told: your mixture gives the extra words the score 0, and exp(0) is 1: the vocabulary cannot s
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    extended = np.concatenate([scores, np.zeros((N, size - V))], axis=1)
    extended = extended - extended.max(axis=1, keepdims=True)
    written = np.exp(extended)
    written /= written.sum(axis=1, keepdims=True)
    p = g[:, None] * written
    for n in range(N):
        p[n] += (1 - g[n]) * np.bincount(source[:, n], weights=shares[:, n], minlength=size)
    return p
