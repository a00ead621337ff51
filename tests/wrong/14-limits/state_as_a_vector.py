# loses: check-cost
# told: takes the input for one number
def count_lstm(T, H):
    return 4 * T * (H * H + H)


def count_attention(T, H):
    return 4 * H * H * T + H * T * (T + 1)


def fit_cost(T, seconds, powers):
    X = np.stack([T**p for p in powers], axis=1)
    return np.linalg.lstsq(X / seconds[:, None], np.ones(len(T)), rcond=None)[0]


def predict_cost(coefficients, powers, T):
    return sum(c * T**p for c, p in zip(coefficients, powers))
