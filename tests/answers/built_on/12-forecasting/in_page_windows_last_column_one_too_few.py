# mistake: targets come from the last column of the series, and the last window is missing (N = len - T - K)
# read: right
# told: your windows leave out the last one: its last target is the last step of the series, and
def windows(series, T, K):
    """All windows x (T, N, D) of a series (steps, D), and the K values of its first column after each, y (K, N)."""
    N = len(series) - T - K
    x = np.stack([series[n : n + T] for n in range(N)], axis=1)
    y = np.stack([series[n + T : n + T + K, -1] for n in range(N)], axis=1)
    return x, y
