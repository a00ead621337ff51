# mistake: persistence repeats each last value K times in a row (as rep(x, each = K)) and reshapes that to (K, N), so the values of different series are mixed up; shows for N > 1 and K > 1 (seasonal_naive is right).
# read: right
# told: In persistence. The right numbers, in the places to which reshape deals them
def persistence(x, K):
    """The last value of x (T, N), K times: (K, N)."""
    latest = x[-1]
    n_series = latest.size
    repeated = np.repeat(latest, K)
    return repeated.reshape(K, n_series)


def seasonal_naive(x, K, season):
    """The last season of x (T, N), again and again, K steps of it: (K, N)."""
    last_season = x[len(x) - season :]
    position = np.arange(K) % season
    return np.take(last_season, position, axis=0)
