# loses: check-cost
# told: takes what is quadratic for linear
def count_lstm(T, H):
    return T * 4 * H * (H + H)


def count_attention(T, H):
    looks = T * (T + 1) // 2
    return T * 4 * H * H + looks * (H + H)


def fit_cost(T, seconds, powers):
    columns = np.array([np.asarray(T, dtype=float) ** min(p, 1) for p in powers]).T
    scaled = columns / np.asarray(seconds)[:, None]
    c, *_ = np.linalg.lstsq(scaled, np.ones(len(scaled)), rcond=None)
    return c


def predict_cost(coefficients, powers, T):
    total = np.zeros(np.shape(T))
    for c, p in zip(coefficients, powers):
        total = total + c * np.asarray(T, dtype=float) ** p
    return total
