# mistake: none, np.resize recycles the last season as R recycles a vector, and persistence is a season of one step
def seasonal_naive(x, K, season):
    """The last season of x (T, N), again and again, K steps of it: (K, N)."""
    newest_first = x[::-1]
    last_season = newest_first[:season][::-1]
    return np.resize(last_season, (K, x.shape[1]))


def persistence(x, K):
    """The last value of x (T, N), K times: (K, N)."""
    return seasonal_naive(x, K, 1)
