# loses: check-windows
# told: have targets of all columns
def windows(series, T, K):
    N = len(series) - T - K + 1
    x = np.stack([series[n : n + T] for n in range(N)], axis=1)
    y = np.stack([series[n + T : n + T + K] for n in range(N)], axis=1)
    return x, y
