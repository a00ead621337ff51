# mistake: two: rows and right side are divided by the root of the time, so the errors are not relative (shows for times that scatter), and predict_cost adds into a buffer like T, which crashes for whole-number T
# read: right
# told: your fit_cost divides each row by the root of its time: it should be by the time, on both sides.
def count_lstm(T, H):
    """Multiplications of an LSTM: a number."""
    per_step = 2 * (4 * H) * H
    return T * per_step


def count_attention(T, H):
    """Multiplications of causal attention: a number."""
    return T * 4 * H * H + H * T * (T + 1)


def fit_cost(T, seconds, powers):
    """The coefficients, one for each power."""
    T = np.asarray(T, dtype=float)
    seconds = np.asarray(seconds, dtype=float)
    weight = 1.0 / np.sqrt(seconds)
    columns = np.empty((len(T), len(powers)))
    for j, power in enumerate(powers):
        np.multiply(T**power, weight, out=columns[:, j])
    return np.linalg.lstsq(columns, seconds * weight)[0]


def predict_cost(coefficients, powers, T):
    """The cost at each T."""
    T = np.asarray(T)
    total = np.zeros_like(T)
    for c, power in zip(coefficients, powers):
        total += c * T**power
    return total
