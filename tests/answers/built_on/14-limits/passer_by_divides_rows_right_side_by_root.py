# mistake: divides rows and right side by the root of the seconds, as one takes roots of weights, so the relative ...
# read: right
# told: your fit_cost divides each row by the root of its time: it should be by the time, on both sides.
def fit_cost(T, seconds, powers):
    T = np.asarray(T, dtype=float)
    w = 1 / np.sqrt(seconds)
    columns = np.array([T**p for p in powers]).T
    return np.linalg.lstsq(columns * w[:, None], seconds * w)[0]
