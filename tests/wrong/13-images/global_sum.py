# loses: check-beliefs
# told: sum to 1 over all steps, pictures and
def beliefs(h, W_y, b_y):
    s = h @ W_y.T + b_y
    e = np.exp(s - s.max())
    return e / e.sum()
