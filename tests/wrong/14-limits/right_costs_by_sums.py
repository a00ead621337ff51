# loses: nothing
def count_lstm(T, H):
    return sum(4 * H * H + 4 * H * H for _ in range(T))


def count_attention(T, H):
    return sum(4 * H**2 + t * 2 * H for t in range(1, T + 1))


def fit_cost(T, seconds, powers):
    X = np.vander(T, max(powers) + 1, increasing=True)[:, list(powers)]
    W = np.diag(1 / seconds**2)
    return np.linalg.solve(X.T @ W @ X, X.T @ W @ seconds)


def predict_cost(coefficients, powers, T):
    return np.stack([T**p for p in powers], axis=-1) @ np.array(coefficients)
