# loses: check-windows
# told: begin T steps apart
def windows(series, T, K):
    starts = range(0, len(series) - T - K + 1, T)
    x = np.stack([series[n : n + T] for n in starts], axis=1)
    y = np.stack([series[n + T : n + T + K, 0] for n in starts], axis=1)
    return x, y
