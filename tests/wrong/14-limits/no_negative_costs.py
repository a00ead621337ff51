# loses: check-cost
# told: lets no coefficient be below 0
def count_lstm(T, H):
    return T * 4 * H * (H + H)


def count_attention(T, H):
    projections = 4 * T * H * H
    pairs = T * (T + 1) // 2
    return projections + 2 * pairs * H


def fit_cost(T, seconds, powers):
    X = np.stack([T**p for p in powers], axis=1) / seconds[:, None]
    c, *_ = np.linalg.lstsq(X, np.ones(len(T)), rcond=None)
    return np.maximum(c, 0)  # a cost cannot be negative


def predict_cost(coefficients, powers, T):
    T = np.asarray(T, dtype=float)
    return np.column_stack([T**p for p in powers]) @ np.asarray(coefficients)
