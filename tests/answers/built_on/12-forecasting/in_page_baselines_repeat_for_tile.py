# mistake: np.repeat for np.tile: each value of the last season stands several times in a row where K is longer than a season
# read: vague
# told: In seasonal_naive. All that is claimed holds but this: Beyond one season it repeats the last season again. the forecast[1, 0] should be 24.2
def persistence(x, K):
    return np.tile(x[-1], (K, 1))


def seasonal_naive(x, K, season):
    last = x[-season:]
    times = -(-K // season)
    return np.repeat(last, times, axis=0)[:K]
