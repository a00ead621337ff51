# loses: check-beliefs
# told: over the pictures
def beliefs(h, W_y, b_y):
    z = h @ W_y.T + b_y
    e = np.exp(z - z.max())
    return e / e.sum(1, keepdims=True)
