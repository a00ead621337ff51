# mistake: powers of f as exp(lag * log f): for f = 0 the logarithm is minus infinity, and times lag 0 it is NaN
# read: right
# told: your accumulate matches a loop that gives no numbers for f = 0: is something divided by f or by its powers
def accumulate(x, f, c_0):
    """A leaky sum: x (T, N), f a number, c_0 (N,) -> c (T, N), the memory after each step."""
    rows = np.vstack([c_0, x])
    n = len(rows)
    lag = np.subtract.outer(np.arange(n), np.arange(n))
    share = np.where(lag >= 0, np.exp(np.maximum(lag, 0) * np.log(f)), 0.0)
    return (share @ rows)[1:]
