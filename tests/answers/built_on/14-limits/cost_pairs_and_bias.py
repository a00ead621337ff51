# mistake: two at once: the pairs of causal attention are counted as "T choose 2", without each step's look at itself, and the LSTM's bias counts as one more multiplication for each row (the formula for the number of parameters).
# read: right
# told: your count_lstm counts the biases: only multiplications of matrix products count. your count_a
def choose_two(n):
    """Number of pairs out of n."""
    return n * (n - 1) // 2


def count_lstm(T, H):
    """Multiplications of an LSTM: a number."""
    columns = H + H + 1  # input, state, intercept
    return T * 4 * H * columns


def count_attention(T, H):
    """Multiplications of causal attention: a number."""
    projections = 4 * H**2 * T
    looks = choose_two(T)
    return projections + looks * (H + H)  # a score and a value for each look


def fit_cost(T, seconds, powers):
    """The coefficients, one for each power."""
    T, seconds = np.asarray(T, dtype=float), np.asarray(seconds, dtype=float)
    design = np.column_stack([T**p for p in powers])
    return np.linalg.lstsq(design / seconds[:, None], seconds / seconds, rcond=None)[0]


def predict_cost(coefficients, powers, T):
    """The cost at each T."""
    T = np.asarray(T, dtype=float)
    return np.column_stack([T**p for p in powers]) @ np.asarray(coefficients)
