# loses: check-windows
# told: contain their first target
def windows(series, T, K):
    x, y = [], []
    for n in range(len(series) - T - K + 1):
        x.append(series[n : n + T])
        y.append(series[n + T - 1 : n + T - 1 + K, 0])
    return np.stack(x, axis=1), np.stack(y, axis=1)
