# mistake: two: count_lstm counts the products with W_h alone (4 H^2 T) and forgets those with W_x, half of all; count_attention lets step t look at the t - 1 steps before it and not at itself, H T (T - 1) instead of H T (T + 1) for scores and mixture. fit_cost and predict_cost are right.
# read: right
# told: your count_lstm counts one of the two matrices: it should be W_x and W_h. your count_attention does n
def count_lstm(T, H):
    gates = 4
    return sum(gates * H * H for _ in range(T))


def count_attention(T, H):
    total = 4 * T * H * H
    for t in range(T):
        scores = mixture = t * H
        total += scores + mixture
    return total


def fit_cost(T, seconds, powers):
    rows = np.power.outer(np.asarray(T, dtype=float), powers) / np.asarray(seconds)[:, None]
    return np.linalg.lstsq(rows, np.ones(len(rows)), rcond=None)[0]


def predict_cost(coefficients, powers, T):
    return np.power.outer(np.asarray(T, dtype=float), powers) @ np.asarray(coefficients)
