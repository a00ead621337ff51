# mistake: rows and right sides are divided by the root of the seconds (as weights in a weighted fit), so the errors ...
# read: right
# told: your fit_cost divides each row by the root of its time: it should be by the time, on both sides.
def fit_cost(T, seconds, powers):
    weights = 1 / seconds
    columns = np.array([[float(t) ** p for p in powers] for t in T])
    root = np.sqrt(weights)
    return np.linalg.lstsq(columns * root[:, None], seconds * root, rcond=None)[0]
