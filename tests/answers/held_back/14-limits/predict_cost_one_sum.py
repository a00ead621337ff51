# mistake: Sums over the powers and the lengths together, so one number comes out instead of the cost at each length.
# told: your predict_cost sums over the lengths: a cost for each.
def predict_cost(coefficients, powers, T):
    """The cost at each T."""
    parts = [c * np.power(T, p) for c, p in zip(coefficients, powers)]
    return np.sum(parts)


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
