# mistake: none
def seasonal_naive(x, K, season):
    """The last season of x (T, N), again and again, K steps of it: (K, N)."""
    last = x[-season:]
    return np.resize(last, (K, x.shape[1]))
