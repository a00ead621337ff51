# mistake: seasonal_naive: np.repeat instead of np.tile: where K is longer than a season each value of the last season is repeated several times in a row instead of the season coming again as a whole; right where K <= season, and where season = 1
# read: vague
# told: In seasonal_naive. All that is claimed holds but this: Beyond one season it repeats the last season again. the forecast[1, 0] should be 24.2
def seasonal_naive(x, K, season):
    """The last season of the window, as often as it takes."""
    last_season = x[len(x) - season :]
    times = int(np.ceil(K / season))
    return np.repeat(last_season, times, axis=0)[:K]
