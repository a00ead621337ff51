# mistake: two: step t looks at t - 1 steps (its own key is left out); the fit has absolute errors, not relative ones
# read: right
# told: your count_attention does not let a step look at itself: the looks are T (T + 1) / 2.
def count_lstm(T, H):
    return 8 * T * H * H


def count_attention(T, H):
    return 4 * T * H**2 + 2 * H * (T * (T - 1) // 2)


def fit_cost(T, seconds, powers):
    columns = np.stack([np.asarray(T, float) ** p for p in powers], axis=1)
    return np.linalg.lstsq(columns, seconds, rcond=None)[0]


def predict_cost(coefficients, powers, T):
    T = np.asarray(T, float)
    return sum(c * T**p for c, p in zip(coefficients, powers))
