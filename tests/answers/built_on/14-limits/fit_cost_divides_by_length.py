# mistake: fit_cost divides each row and its right side by the length T instead of the measured seconds ("the time" taken for T), so that the sum of squares of error / T is the least and not that of the relative errors error / seconds; right where the times fit the powers exactly (no scatter), or where the seconds are proportional to T
# read: right
# told: your fit_cost divides each row by its T: it should be by its time.
def fit_cost(T, seconds, powers):
    T = np.asarray(T, dtype=float)
    columns = np.column_stack([T**p for p in powers])
    weight = 1 / T
    return np.linalg.lstsq(columns * weight[:, None], np.asarray(seconds) * weight, rcond=None)[0]
