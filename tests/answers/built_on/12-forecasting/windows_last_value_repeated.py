# mistake: Takes a window wherever its first target alone exists (L - T of them) and fills the targets that lie beyond the end with the last value of the series.
# told: in a shape. x should have the shape (4, 3, 1), yours has (4, 4, 1) (with L = 8, D = 1, T
def windows(series, T, K):
    """All windows x (T, N, D) of a series (L, D), and the K values of its first column after each, y (K, N)."""
    L, D = series.shape
    N = L - T
    x = np.zeros((T, N, D))
    y = np.zeros((K, N))
    for n in range(N):
        x[:, n] = series[n : n + T]
        for k in range(K):
            y[k, n] = series[min(n + T + k, L - 1), 0]
    return x, y
