# mistake: keys and values are taken for twice as wide
# told: your count_attention has twice as many multiplications for the looks as it should: they are T (T + 1) / 2, wit
def count_lstm(T, H):
    return 8 * T * H * H


def count_attention(T, H):
    looks = sum(t for t in range(1, T + 1))
    return 4 * T * H * H + looks * (2 * H + 2 * H)


def fit_cost(T, seconds, powers):
    A = np.array([[t**p / s for p in powers] for t, s in zip(T, seconds)])
    return np.linalg.lstsq(A, np.ones(len(T)), rcond=None)[0]


def predict_cost(coefficients, powers, T):
    return sum(c * np.asarray(T, float) ** p for c, p in zip(coefficients, powers))
