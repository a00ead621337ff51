# loses: check-cost
# told: from the highest power, as np.polyval does
def count_lstm(T, H):
    return 8 * H * H * T


def count_attention(T, H):
    return 4 * H * H * T + H * T * (T + 1)


def fit_cost(T, seconds, powers):
    X = np.stack([T**p for p in powers], axis=1)
    return np.linalg.lstsq(X / seconds[:, None], np.ones(len(T)), rcond=None)[0]


def predict_cost(coefficients, powers, T):
    return np.polyval(coefficients, T)
