# mistake: two: the targets are taken from the last column (as in a table whose last column is y) instead of the first, right where D = 1; and the number of windows is len(series) - T - K without + 1, so the last window is missing, always
# read: right
# told: your windows leave out the last one: its last target is the last step of the series, and
def windows(series, T, K):
    features, target = series, series[:, -1]
    count = len(series) - T - K
    x = [features[n : n + T] for n in range(count)]
    y = [target[n + T : n + T + K] for n in range(count)]
    x, y = np.array(x).reshape(-1, T, series.shape[1]), np.array(y).reshape(-1, K)
    return x.transpose(1, 0, 2), y.T
