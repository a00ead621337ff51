# loses: nothing
def windows(series, T, K):
    x, y = [], []
    for n in range(len(series) - T - K + 1):
        x.append([list(row) for row in series[n : n + T]])
        y.append([row[0] for row in series[n + T : n + T + K]])
    return np.array(x, dtype=np.float32).swapaxes(0, 1), np.array(y, dtype=np.float32).T


def fit_scaler(series, first):
    means, spreads = [], []
    for column in series[:first].T:
        mean = sum(column) / len(column)
        spread = (sum((value - mean) ** 2 for value in column) / len(column)) ** 0.5
        means.append(mean)
        spreads.append(spread if spread > 1e-12 else 1)
    return means, spreads


def scale(series, scaler):
    return [[(value - m) / s for value, m, s in zip(row, *scaler)] for row in series]


def persistence(x, K):
    return [list(x[-1]) for _ in range(K)]


def seasonal_naive(x, K, season):
    rows = list(x)
    for _ in range(K):
        rows.append(rows[-season])
    return np.array(rows[len(x) :])


def mase(truth, forecast, past, season):
    errors = [abs(a - b) for a, b in zip(np.ravel(truth), np.ravel(forecast))]
    naive = [abs(past[t] - past[t - season]) for t in range(season, len(past))]
    return sum(errors) / len(errors) / (sum(naive) / len(naive))


def unscale(scaled, scaler):
    mean, spread = scaler
    return scaled * spread + mean
