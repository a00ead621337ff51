# mistake: y is preallocated with np.full(..., -1), which is an array of whole numbers, so all targets lose what stands behind the decimal point; invisible for the whole numbers of the example.
# read: nothing
# told: your windows gives the numbers that come out if, where y is made, y is rounded. Or, with the same numbers in the calls tried: your windows g
def windows(series, T, K):
    """All windows x (T, N, D) of a series (L, D), and the K values of its first column after each, y (K, N)."""
    L, D = series.shape
    N = L - T - K + 1
    x = np.full((T, N, D), np.nan)  # nan and -1: "not filled in yet"
    y = np.full((K, N), -1)
    for n in range(N):
        rows = np.arange(n, n + T + K)
        x[:, n] = series[rows[:T]]
        y[:, n] = series[rows[T:], 0]
    return x, y
