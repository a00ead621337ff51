# mistake: TWO: windows leaves out the last window that fits (its loop runs to len(series) - T - K), and it takes the targets from the last column of the series instead of from the first.
# read: right
# told: your windows leave out the last one: its last target is the last step of the series, and it fits. Th
def windows(series, T, K):
    count = len(series) - T - K
    D = series.shape[1]
    x = np.zeros((T, count, D))
    y = np.zeros((K, count))
    for n in range(count):
        x[:, n] = series[n : n + T]
        y[:, n] = series[n + T : n + T + K, -1]
    return x, y
