# mistake: predict_cost takes the coefficients to belong to the powers 0, 1, 2 ... in this order and does not look at the powers; shows for any other powers or order
# read: right
# told: your predict_cost takes 0, 1, 2 for the powers: it should be those that are given.
def count_lstm(T, H):
    """Multiplications of an LSTM: a number."""
    return 8 * H**2 * T


def count_attention(T, H):
    """Multiplications of causal attention: a number."""
    looks = sum(range(1, T + 1))
    return 4 * H**2 * T + 2 * H * looks


def fit_cost(T, seconds, powers):
    """The coefficients, one for each power."""
    T, seconds = np.array(T, dtype=float), np.array(seconds, dtype=float)
    columns = np.stack([T**p for p in powers], axis=1)
    columns /= seconds[:, None]
    return np.linalg.lstsq(columns, np.ones_like(seconds))[0]


def predict_cost(coefficients, powers, T):
    """The cost at each T."""
    T = np.asarray(T, dtype=float)
    out = np.zeros(T.shape)
    for c in coefficients[::-1]:
        out *= T
        out += c
    return out
