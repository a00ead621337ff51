# mistake: rows and right side are divided by the square root of the seconds (weights 1 / seconds for the squares) ...
# read: right
# told: your fit_cost divides each row by the root of its time: it should be by the time, on both sides.
def fit_cost(T, seconds, powers):
    T = np.asarray(T, dtype=float)
    seconds = np.asarray(seconds, dtype=float)
    w = 1 / np.sqrt(seconds)
    columns = np.stack([T**p for p in powers], axis=1)
    return np.linalg.lstsq(columns * w[:, None], seconds * w, rcond=None)[0]
