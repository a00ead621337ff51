# mistake: fit_cost: rows and right side are divided by the square root of the seconds instead of the seconds, which makes the squared errors relative only by half (error^2 / seconds); wrong where the times have scatter, right where they follow the powers exactly
# read: right
# told: your fit_cost divides each row by the root of its time: it should be by the time, on both sides.
def fit_cost(T, seconds, powers):
    """Weighted least squares: each row by its weight."""
    T, seconds = np.asarray(T, dtype=float), np.asarray(seconds, dtype=float)
    weights = 1 / seconds
    columns = np.stack([T**p for p in powers], axis=1)
    root = np.sqrt(weights)
    return np.linalg.lstsq(columns * root[:, None], seconds * root, rcond=None)[0]
