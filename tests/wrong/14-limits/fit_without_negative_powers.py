# loses: check-cost
# told: lets no coefficient be below 0
def count_lstm(T, H):
    return 8 * H * H * T


def count_attention(T, H):
    return 4 * H * H * T + H * T * (T + 1)


def fit_cost(T, seconds, powers):
    from scipy.optimize import nnls

    return nnls(np.stack([T**p / seconds for p in powers], axis=1), np.ones(len(T)))[0]


def predict_cost(coefficients, powers, T):
    return sum(c * T**p for c, p in zip(coefficients, powers))
