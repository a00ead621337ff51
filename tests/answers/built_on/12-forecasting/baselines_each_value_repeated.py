# mistake: np.repeat repeats each value of the season in place of the season as a whole; right up to one season, wrong where K is longer than a season
# read: right
# told: In seasonal_naive. All that is claimed holds but this: Beyond one season it repeats the last season again. the forecast[1, 0] should be 24.2
def persistence(x, K):
    return np.repeat(x[-1:], K, axis=0)


def seasonal_naive(x, K, season):
    times = 1 + (K - 1) // season
    return np.repeat(x[-season:], times, axis=0)[:K]
