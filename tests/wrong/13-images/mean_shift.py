# loses: check-beliefs
# told: subtract the mean of the scores, which
def beliefs(h, W_y, b_y):
    s = h @ W_y.T + b_y
    e = np.exp(s - s.mean(axis=2, keepdims=True))
    return e / e.sum(axis=2, keepdims=True)
