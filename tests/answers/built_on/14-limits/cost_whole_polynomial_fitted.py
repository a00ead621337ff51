# mistake: np.polyfit fits all powers up to the largest, and those asked for are picked out afterwards; where `powers` leaves one out, such as (0, 2) or (1,), the others are not the best without it (with every power from 0 on it is right).
# read: vague
def count_lstm(T, H):
    """Multiplications of an LSTM: a number."""
    per_step = 2 * 4 * H**2
    return T * per_step


def count_attention(T, H):
    """Multiplications of causal attention: a number."""
    per_step = [4 * H**2 + 2 * H * (t + 1) for t in range(T)]
    return sum(per_step)


def fit_cost(T, seconds, powers):
    """The coefficients, one for each power."""
    T, seconds = np.asarray(T, dtype=float), np.asarray(seconds, dtype=float)
    highest = max(powers)
    falling = np.polyfit(T, seconds, deg=highest, w=1 / seconds)
    rising = falling[::-1]  # rising[p] belongs to T**p
    return rising[list(powers)]


def predict_cost(coefficients, powers, T):
    """The cost at each T."""
    T = np.asarray(T, dtype=float)
    cost = np.zeros(T.shape)
    for coefficient, power in zip(coefficients, powers):
        cost = cost + coefficient * T**power
    return cost
