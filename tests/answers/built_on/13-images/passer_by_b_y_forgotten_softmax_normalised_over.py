# mistake: two: b_y is forgotten; and the softmax is normalised over the pictures (axis 1) instead of over the classes
# read: vague
def beliefs(h, W_y, b_y):
    s = h @ W_y.T
    s = s - s.max(axis=1, keepdims=True)
    e = np.exp(s)
    return e / e.sum(axis=1, keepdims=True)
