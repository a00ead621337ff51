# loses: check-beliefs
# told: over the steps
def beliefs(h, W_y, b_y):
    z = np.einsum("tnh,kh->tnk", h, W_y) + b_y
    e = np.exp(z - z.max(axis=0))
    return e / e.sum(axis=0)
