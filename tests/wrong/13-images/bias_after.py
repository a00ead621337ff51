# loses: check-beliefs
# told: add the bias after the softmax: it belongs
def beliefs(h, W_y, b_y):
    s = h @ W_y.T
    e = np.exp(s - s.max(axis=2, keepdims=True))
    p = e / e.sum(axis=2, keepdims=True)
    return p + b_y
