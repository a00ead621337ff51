# mistake: two in windows: the targets begin one step too late (a gap of one step after each window), and the last ...
# read: right
# told: your windows have targets that come one step late: the first is the step right after the
def windows(series, T, K):
    N = len(series) - T - K
    x = np.zeros((T, N, series.shape[1]))
    y = np.zeros((K, N))
    for n in range(N):
        x[:, n] = series[n : n + T]
        y[:, n] = series[n + T + 1 : n + T + K + 1, 0]
    return x, y
