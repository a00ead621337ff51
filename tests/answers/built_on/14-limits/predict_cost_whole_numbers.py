# mistake: The result takes over the type of T, so for whole-number lengths the cost is cut to whole numbers (zero for costs below a second).
# told: In predict_cost. The only one of
def predict_cost(coefficients, powers, T):
    """The cost at each T."""
    cost = np.zeros_like(T)
    for k, t in enumerate(T):
        cost[k] = sum(c * float(t) ** p for c, p in zip(coefficients, powers))
    return cost


def count_lstm(T, H):
    """Multiplications of an LSTM: a number."""
    return 8 * H**2 * T


def count_attention(T, H):
    """Multiplications of causal attention: a number."""
    return 4 * H**2 * T + H * T * (T + 1)


def fit_cost(T, seconds, powers):
    """The coefficients, one for each power."""
    columns = np.stack([T**p for p in powers], axis=1)
    return np.linalg.lstsq(columns / seconds[:, None], np.ones(len(T)), rcond=None)[0]
