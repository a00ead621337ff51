# loses: check-beliefs
# told: are means over the steps so far: each step
def beliefs(h, W_y, b_y):
    s = h @ W_y.T + b_y
    e = np.exp(s - s.max(axis=-1, keepdims=True))
    p = e / e.sum(axis=-1, keepdims=True)
    return np.cumsum(p, axis=0) / np.arange(1, len(h) + 1)[:, None, None]
