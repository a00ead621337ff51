# mistake: np.repeat for np.tile: each value of the last season several times in a row, where K is longer than a season
# read: vague
# told: your seasonal_naive says each value of the season several times in a row (a a b b) where K is longer: the whole season comes again (a b a b)
def seasonal_naive(x, K, season):
    last = x[-season:]
    n = int(np.ceil(K / season))
    return np.repeat(last, n, axis=0)[:K]
