# mistake: seasonal_naive: np.repeat instead of np.tile: where K is longer than a season each value of the last season is repeated several times in a row instead of the season coming again as a whole; right where K <= season, and where season = 1
# read: vague
# told: your seasonal_naive says each value of the season several times in a row
def seasonal_naive(x, K, season):
    """The last season of the window, as often as it takes."""
    last_season = x[len(x) - season :]
    times = int(np.ceil(K / season))
    return np.repeat(last_season, times, axis=0)[:K]
