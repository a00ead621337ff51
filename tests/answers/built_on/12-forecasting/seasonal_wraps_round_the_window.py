# mistake: seasonal_naive: where K is longer than a season it wraps round the whole window (row (k - season) mod T, so it goes on from x[0]) instead of repeating the last season; right for K <= season, and for windows that are exactly one season long. persistence is right.
# read: vague
def persistence(x, K):
    return np.repeat(x[-1:], K, axis=0)


def seasonal_naive(x, K, season):
    T = x.shape[0]
    return np.stack([x[(k - season) % T] for k in range(K)])
