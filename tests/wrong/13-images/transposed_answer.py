# loses: check-beliefs
# told: have the pictures first: the steps come
def beliefs(h, W_y, b_y):
    s = h @ W_y.T + b_y
    e = np.exp(s - s.max(axis=-1, keepdims=True))
    return (e / e.sum(axis=-1, keepdims=True)).transpose(1, 0, 2)
