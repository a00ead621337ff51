# mistake: the lagged columns are taken as R's embed() gives them, newest first, and never turned round, so every window x runs backwards in time; shows for T > 1 (y is right).
# read: right
# told: your windows are read backwards: row 0 of x is the earliest step.
def lead(series, k, n_rows):
    """Rows k, ..., k + n_rows - 1."""
    return series[k : k + n_rows]


def windows(series, T, K):
    """All windows x (T, N, D) of a series (L, D), and the K values of its first column after each, y (K, N)."""
    n_rows = len(series) - (T + K) + 1
    lags = range(T)
    embedded = [lead(series, T - 1 - lag, n_rows) for lag in lags]  # lag 0 is the step at the origin
    x = np.stack(embedded, axis=0)
    target = series[:, 0]
    y = np.vstack([lead(target, T + k, n_rows) for k in range(K)])
    return x, y
