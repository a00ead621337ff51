# loses: check-cost
# told: fits all powers up to the highest
def count_lstm(T, H):
    return T * 4 * H * (H + H)


def count_attention(T, H):
    projections = 4 * T * H * H
    pairs = T * (T + 1) // 2
    return projections + 2 * pairs * H


def fit_cost(T, seconds, powers):
    found = np.polyfit(T, seconds, max(powers), w=1 / seconds)
    return found[::-1]


def predict_cost(coefficients, powers, T):
    T = np.asarray(T, dtype=float)
    return np.column_stack([T**p for p in powers]) @ np.asarray(coefficients)
