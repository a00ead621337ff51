# mistake: two: (1) windows: the number of windows is steps - T - K instead of steps - T - K + 1, so the last window (which still fits) is missing, always; (2) windows: y is cut from the last column of the series instead of the first, which shows where D > 1 and is right where D = 1
# read: right
# told: your windows leave out the last one: its last target is the last step of the series, and
def windows(series, T, K):
    """All windows and their targets, by one table of step numbers."""
    steps = series.shape[0]
    begin = np.arange(steps - T - K)
    table = begin[None, :] + np.arange(T + K)[:, None]  # (T + K, N)
    block = series[table]  # (T + K, N, D)
    x, future = block[:T], block[T:]
    y = future[..., -1]
    return x, y
