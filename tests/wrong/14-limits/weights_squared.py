# loses: check-cost
# told: divides each row by the square of its time
def count_lstm(T, H):
    return 8 * H * H * T


def count_attention(T, H):
    return 4 * H * H * T + H * T * (T + 1)


def fit_cost(T, seconds, powers):
    X = np.stack([T**p for p in powers], axis=1)
    w = 1 / seconds**2  # squared relative errors
    return np.linalg.lstsq(X * w[:, None], seconds * w, rcond=None)[0]


def predict_cost(coefficients, powers, T):
    return sum(c * T**p for c, p in zip(coefficients, powers))
