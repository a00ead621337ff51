# mistake: rows and right side are divided by the root of the time, as if the time itself were the variance (weights 1/seconds); that minimises the squared errors divided by the time, not the relative ones. Shows where the fit is not exact.
# read: right
# told: your fit_cost divides each row by the root of its time: it should be by the time, on both sides.
def count_lstm(T, H):
    """Multiplications of an LSTM: a number."""
    return sum([4 * H * H, 4 * H * H]) * T


def count_attention(T, H):
    """Multiplications of causal attention: a number."""
    looks = sum(range(1, T + 1))
    return 4 * H * H * T + 2 * H * looks


def weighted_lm(design, response, weights):
    """Weighted least squares, as lm(response ~ design - 1, weights = weights)."""
    root = np.sqrt(weights)
    return np.linalg.lstsq(root[:, None] * design, root * response, rcond=None)[0]


def fit_cost(T, seconds, powers):
    """The coefficients, one for each power."""
    T = np.asarray(T, dtype=float)
    seconds = np.asarray(seconds, dtype=float)
    design = np.power.outer(T, np.asarray(powers))
    return weighted_lm(design, seconds, weights=1 / seconds)


def predict_cost(coefficients, powers, T):
    """The cost at each T."""
    design = np.power.outer(np.asarray(T, dtype=float), np.asarray(powers))
    return design @ np.asarray(coefficients)
