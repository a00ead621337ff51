# mistake: the mean of the scores so far
# told: In beliefs. Only the first entry along axis 0 is right. With one entry alone along axis 0 of h, all
def beliefs(h, W_y, b_y):
    a = np.cumsum(h @ W_y.T + b_y, axis=0) / np.arange(1, len(h) + 1)[:, None, None]
    e = np.exp(a - a.max(axis=2, keepdims=True))
    return e / e.sum(axis=2, keepdims=True)
