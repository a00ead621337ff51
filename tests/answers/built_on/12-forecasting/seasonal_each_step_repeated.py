# mistake: When K is longer than a season, each step of the last season is repeated in place (1 1 2 2 3 3) instead of the season as a whole coming again.
# told: In seasonal_naive. All that is claimed holds but this: Beyond one season it repeats the last season again. the forecast[1, 0] should be 24.2
def seasonal_naive(x, K, season):
    """The last season of x (T, N), again and again, K steps of it: (K, N)."""
    last = x[len(x) - season :]
    if K <= season:
        return last[:K]
    times = int(np.ceil(K / season))
    return np.repeat(last, times, axis=0)[:K]
