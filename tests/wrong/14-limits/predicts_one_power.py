# loses: check-cost
# told: takes the highest power alone
def count_lstm(T, H):
    return T * 4 * H * (H + H)


def count_attention(T, H):
    looks = T * (T + 1) // 2
    return T * 4 * H * H + looks * (H + H)


def fit_cost(T, seconds, powers):
    columns = np.array([np.asarray(T, dtype=float) ** p for p in powers]).T
    scaled = columns / np.asarray(seconds)[:, None]
    c, *_ = np.linalg.lstsq(scaled, np.ones(len(scaled)), rcond=None)
    return c


def predict_cost(coefficients, powers, T):
    return coefficients[-1] * np.asarray(T, dtype=float) ** powers[-1]
