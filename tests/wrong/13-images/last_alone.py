# loses: check-beliefs
# told: those after the last step alone
def beliefs(h, W_y, b_y):
    z = h[-1] @ W_y.T + b_y
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
