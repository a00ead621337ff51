# loses: check-beliefs
# told: the term b_y is left out
def beliefs(h, W_y, b_y):
    z = h @ W_y.T
    e = np.exp(z - z.max(axis=2, keepdims=True))
    return e / e.sum(axis=2, keepdims=True)
