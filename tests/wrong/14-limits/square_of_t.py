# loses: check-cost
# told: takes T^2 / 2 for the number of looks
def count_lstm(T, H):
    return T * 4 * H * (H + H)


def count_attention(T, H):
    projections = 4 * T * H**2
    half = 0.5  # causal: half of all pairs
    return projections + half * (H * T**2 + H * T**2)


def fit_cost(T, seconds, powers):
    T = np.asarray(T, dtype=float)
    seconds = np.asarray(seconds, dtype=float)
    X = np.column_stack([T**p / seconds for p in powers])
    return np.linalg.lstsq(X, np.ones_like(seconds), rcond=None)[0]


def predict_cost(coefficients, powers, T):
    T = np.asarray(T, dtype=float)
    return np.column_stack([T**p for p in powers]) @ np.asarray(coefficients)
