# mistake: seasonal_naive returns at most one season: where K is longer than a season it gives season rows instead of K, since the last season is not repeated.
# read: right
# told: In seasonal_naive. Of the calls tried, those go wrong in which K is above season, and no others. The
def persistence(x, K):
    last = x[-1, :]
    return np.array([last for _ in range(K)])


def seasonal_naive(x, K, season):
    last_season = x[-season:]
    return last_season[:K].copy()
