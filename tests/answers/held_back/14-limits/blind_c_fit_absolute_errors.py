# mistake: fit_cost minimises the squared absolute errors (it does not divide the rows and the right side by the seconds), so that the long times outweigh the short ones.
# read: right
# told: your fit_cost makes the absolute errors least, so that the longest sequences decide: it should be th
def count_lstm(T, H):
    return sum(4 * (H * H + H * H) for _ in range(T))


def count_attention(T, H):
    total = 0
    for t in range(1, T + 1):
        total += 4 * H * H  # query, key, value, output
        total += H * t  # scores
        total += H * t  # mixture
    return total


def fit_cost(T, seconds, powers):
    X = np.asarray(T, dtype=float)[:, None] ** np.asarray(powers, dtype=float)[None, :]
    solution, *_ = np.linalg.lstsq(X, seconds, rcond=None)
    return solution


def predict_cost(coefficients, powers, T):
    X = np.asarray(T, dtype=float)[:, None] ** np.asarray(powers, dtype=float)[None, :]
    return X @ np.asarray(coefficients)
