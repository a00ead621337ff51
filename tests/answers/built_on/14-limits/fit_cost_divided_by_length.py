# mistake: Divides each row and its right side by the length T instead of the measured time, which weights the errors otherwise than relatively.
# told: your fit_cost divides each row by its T: by its time.
def fit_cost(T, seconds, powers):
    """The coefficients, one for each power."""
    length = np.asarray(T, dtype=float)
    table = np.array([[t**p for p in powers] for t in length])
    return np.linalg.lstsq(table / length[:, None], seconds / length, rcond=None)[0]


def count_lstm(T, H):
    """Multiplications of an LSTM: a number."""
    return 8 * H**2 * T


def count_attention(T, H):
    """Multiplications of causal attention: a number."""
    return 4 * H**2 * T + H * T * (T + 1)


def predict_cost(coefficients, powers, T):
    """The cost at each T."""
    return sum((c * T**p for c, p in zip(coefficients, powers, strict=True)))
