# loses: check-accumulate
# told: accumulate matches a loop that gives no numbers for f = 0: is something divided by f or by its powers
def accumulate(x, f, c_0):
    T = len(x)
    p = f ** np.arange(1, T + 1)[:, None]
    return p * (c_0 + np.cumsum(x / p, axis=0))
