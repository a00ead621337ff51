# loses: check-accumulate
# told: divides by powers of f
def accumulate(x, f, c_0):
    T = len(x)
    p = f ** np.arange(1, T + 1)[:, None]
    return p * (c_0 + np.cumsum(x / p, axis=0))
