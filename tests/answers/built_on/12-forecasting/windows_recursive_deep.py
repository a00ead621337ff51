# mistake: one level of recursion for each window, so a series with more than about a thousand windows ends in RecursionError; short series are right.
# read: nothing
# told: In windows. It stops: RecursionError: maximum recursion depth exceeded (line 10 of your cell: x_rest, y_rest = windows(series[1:], T, K)).
def windows(series, T, K):
    """All windows x (T, N, D) of a series (L, D), and the K values of its first column after each, y (K, N)."""
    head, tail = series[:T], series[T : T + K, 0]
    x_first = head[:, None, :]
    y_first = tail[:, None]
    if len(series) == T + K:  # only one pair fits
        return x_first, y_first
    x_rest, y_rest = windows(series[1:], T, K)
    x = np.concatenate([x_first, x_rest], axis=1)
    y = np.concatenate([y_first, y_rest], axis=1)
    return x, y
