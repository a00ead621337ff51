# mistake: Fits a whole polynomial up to the highest power and returns all its coefficients, also of powers that were not asked for and whatever their order.
# told: your fit_cost fits all powers up to the highest, as np.polyfit does: only those that are
def fit_cost(T, seconds, powers):
    """The coefficients, one for each power."""
    found = np.polyfit(T, seconds, max(powers), w=1 / seconds)
    return found[::-1]


def count_lstm(T, H):
    """Multiplications of an LSTM: a number."""
    return 8 * H**2 * T


def count_attention(T, H):
    """Multiplications of causal attention: a number."""
    return 4 * H**2 * T + H * T * (T + 1)


def predict_cost(coefficients, powers, T):
    """The cost at each T."""
    return sum((c * T**p for c, p in zip(coefficients, powers, strict=True)))
