# mistake: persistence: confused with drift, it goes on with the last change (last value plus k times the last difference) instead of repeating the last value; right only for series whose last two values are equal, or where T = 1. seasonal_naive is right.
# read: right
# told: your persistence goes on along a line (a drift): the last value is to be repeated.
def persistence(x, K):
    last = x[-1]
    change = x[-1] - x[-2] if len(x) > 1 else np.zeros_like(last)
    return np.array([last + k * change for k in range(1, K + 1)])


def seasonal_naive(x, K, season):
    return x[len(x) - season + np.arange(K) % season]
