# loses: check-windows
# told: one step late
def windows(series, T, K):
    x, y = [], []
    for n in range(len(series) - T - K):
        x.append(series[n : n + T])
        y.append(series[n + T + 1 : n + T + 1 + K, 0])
    return np.array(x).transpose(1, 0, 2).reshape(T, -1, series.shape[1]), np.array(y).reshape(-1, K).T
