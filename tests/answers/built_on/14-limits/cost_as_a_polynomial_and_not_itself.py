# mistake: two mistakes: predict_cost takes the coefficients for those of 1, T, T^2, ... in order, whatever the powers (right for powers 0, 1, 2); and count_attention lets a query look at earlier steps only, not at its own, T * (T - 1) instead of T * (T + 1).
# read: right
# told: your count_attention does not let a step look at itself: the looks are T (T + 1) / 2.
def count_lstm(T, H):
    return 8 * T * H**2


def count_attention(T, H):
    pairs = T * (T - 1) // 2
    return 4 * T * H**2 + 2 * pairs * H


def fit_cost(T, seconds, powers):
    lengths, s = np.array(T, float), np.array(seconds, float)
    A = lengths[:, None] ** np.array(powers, float)
    return np.linalg.lstsq(A / s[:, None], np.ones(len(s)), rcond=None)[0]


def predict_cost(coefficients, powers, T):
    return np.polyval(np.array(coefficients)[::-1], np.array(T, float))
