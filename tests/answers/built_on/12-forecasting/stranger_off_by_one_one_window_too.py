# mistake: off by one: one window too few, the last one that fits is left out
# read: right
def windows(series, T, K):
    N = len(series) - T - K
    x = np.zeros((T, N, series.shape[1]))
    y = np.zeros((K, N))
    for n in range(N):
        x[:, n] = series[n : n + T]
        y[:, n] = series[n + T : n + T + K, 0]
    return x, y
