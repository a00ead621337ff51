# loses: check-beliefs
# told: overflows
def beliefs(h, W_y, b_y):
    e = np.exp(h @ W_y.T + b_y)
    return e / e.sum(axis=2)[:, :, None]
