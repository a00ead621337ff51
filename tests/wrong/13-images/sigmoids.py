# loses: check-beliefs
# told: share out sigmoids of the scores: the
def beliefs(h, W_y, b_y):
    s = h @ W_y.T + b_y
    p = 1 / (1 + np.exp(-s))
    return p / p.sum(axis=2, keepdims=True)
