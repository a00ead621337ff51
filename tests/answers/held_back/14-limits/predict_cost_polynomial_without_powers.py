# mistake: predict_cost evaluates a polynomial with np.polyval(coefficients[::-1], T) and never looks at powers, as if they were always 0, 1, 2, ...; right for just these powers, wrong for (1, 2), (0, 2), (2, 1, 0) and the like; the other three are right
# read: right
# told: your predict_cost takes 0, 1, 2 for the powers: it should be those that are given.
def count_lstm(T, H):
    return T * (4 * H * H + 4 * H * H)


def count_attention(T, H):
    pairs = T * (T + 1) // 2
    return 4 * T * H * H + 2 * pairs * H


def fit_cost(T, seconds, powers):
    T = np.asarray(T, dtype=float)
    columns = np.column_stack([T**p for p in powers])
    return np.linalg.lstsq(columns / seconds[:, None], seconds / seconds, rcond=None)[0]


def predict_cost(coefficients, powers, T):
    return np.polyval(coefficients[::-1], np.asarray(T, dtype=float))
