# loses: check-windows
# told: leave out the last one
def windows(series, T, K):
    N = len(series) - T - K
    x = np.zeros((T, N, series.shape[1]))
    y = np.zeros((K, N))
    for n in range(N):
        x[:, n] = series[n : n + T]
        y[:, n] = series[n + T : n + T + K, 0]
    return x, y
