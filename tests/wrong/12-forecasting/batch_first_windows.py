# loses: check-windows
# told: arrays here are time-major
def windows(series, T, K):
    N = len(series) - T - K + 1
    x = np.array([series[n : n + T] for n in range(N)])
    y = np.array([series[n + T : n + T + K, 0] for n in range(N)])
    return x, y
