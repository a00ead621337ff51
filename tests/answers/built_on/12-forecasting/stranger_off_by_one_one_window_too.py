# mistake: off by one: one window too few, the last one that fits is left out
# read: right
# told: your windows leave out the last one: its last target is the last step of the series, and it
def windows(series, T, K):
    N = len(series) - T - K
    x = np.zeros((T, N, series.shape[1]))
    y = np.zeros((K, N))
    for n in range(N):
        x[:, n] = series[n : n + T]
        y[:, n] = series[n + T : n + T + K, 0]
    return x, y
