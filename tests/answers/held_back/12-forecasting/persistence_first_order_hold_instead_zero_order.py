# mistake: a first-order hold instead of a zero-order hold: goes on along the last slope (drift) instead of repeating the last value
# read: right
# told: your persistence goes on along a line (a drift): the last value is to be repeated.
def persistence(x, K):
    slope = x[-1] - x[-2] if len(x) > 1 else 0 * x[-1]
    k = np.arange(1, K + 1)[:, None]
    return x[-1] + k * slope
