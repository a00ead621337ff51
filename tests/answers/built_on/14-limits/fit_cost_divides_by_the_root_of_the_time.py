# mistake: fit_cost: divides each row and its right side by the root of the time instead of by the time (it squares the weight in its head), so the sum of squared errors over the time is the least and not that of squared relative errors: long times count too much; right where the times are an exact sum of the powers, without scatter. The other functions are right.
# read: right
# told: your fit_cost divides each row by the root of its time: it should be by the time, on both sides.
def count_lstm(T, H):
    return T * 4 * H * (H + H)


def count_attention(T, H):
    looked_at = T * (T + 1) // 2
    return 4 * T * H**2 + 2 * H * looked_at


def fit_cost(T, seconds, powers):
    T, seconds = np.asarray(T, dtype=float), np.asarray(seconds, dtype=float)
    weight = 1 / np.sqrt(seconds)
    columns = np.array([weight * T**p for p in powers]).T
    return np.linalg.lstsq(columns, weight * seconds, rcond=None)[0]


def predict_cost(coefficients, powers, T):
    T = np.asarray(T, dtype=float)
    return sum(c * T**p for c, p in zip(coefficients, powers))
