# mistake: in fit_cost the rows and right sides are divided by the number of steps T instead of the measured time, so the errors are not relative; unseen where the fit is exact or the time is proportional to T.
# read: right
# told: your fit_cost divides each row by its T: it should be by its time.
def count_lstm(T, H):
    per_step = 4 * H * (H + H)
    return T * per_step


def count_attention(T, H):
    projections = 4 * T * H * H
    return projections + sum(2 * (t + 1) * H for t in range(T))


def fit_cost(T, seconds, powers):
    T = np.asarray(T, dtype=float)
    table = np.array([T**p / T for p in powers]).T
    return np.linalg.lstsq(table, np.asarray(seconds) / T, rcond=None)[0]


def predict_cost(coefficients, powers, T):
    total = np.zeros(len(T))
    for c, p in zip(coefficients, powers):
        total += c * np.asarray(T, dtype=float) ** p
    return total
