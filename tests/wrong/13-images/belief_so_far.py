# loses: check-beliefs
# told: add up the scores
def beliefs(h, W_y, b_y):
    z = h @ W_y.T + b_y
    z = np.cumsum(z, axis=0)
    e = np.exp(z - z.max(axis=2, keepdims=True))
    return e / e.sum(axis=2, keepdims=True)
