# mistake: none: none
def windows(series, T, K):
    v = np.lib.stride_tricks.sliding_window_view(series, T + K, axis=0)  # (N, D, T + K)
    v = np.moveaxis(v, 2, 0)
    return v[:T], v[T:, :, 0]


def fit_scaler(series, first):
    columns = [c[:first] for c in series.T]
    return np.array([c.mean() for c in columns]), np.array([c.std() if c.max() > c.min() else 1.0 for c in columns])


def scale(series, scaler):
    return np.divide(np.subtract(series, scaler[0]), scaler[1])


def unscale(scaled, scaler):
    return np.add(scaler[0], np.multiply(scaler[1], scaled))


def persistence(x, K):
    return np.ones((K, 1)) * x[-1]


def seasonal_naive(x, K, season):
    long = list(x)
    for _ in range(K):
        long.append(long[-season])
    return np.array(long[len(x) :])


def mase(truth, forecast, past, season):
    wrong = np.linalg.norm(np.ravel(truth) - np.ravel(forecast), 1) / np.size(truth)
    naive = sum(abs(a - b) for a, b in zip(past[season:], past)) / (len(past) - season)
    return float(wrong / naive)


def rolling_origins(length, first, K, step):
    every = np.arange(length)
    return [(every[:o], every[o : o + K]) for o in range(first, length - K + 1, step)]


def feed_back(model, x, K, mean, spread):
    T = len(x)
    line = np.empty((T + K, x.shape[1]))
    line[:T] = x
    for k in range(T, T + K):
        line[k] = mean + spread * model((line[k - T : k] - mean) / spread)
    return line[T:]


def pinball_loss(truth, quantiles, levels):
    total = 0
    for level, forecast in zip(levels, quantiles):
        over = np.clip(forecast - truth, 0, None)
        under = np.clip(truth - forecast, 0, None)
        total += (level * under + (1 - level) * over).sum()
    return total / quantiles.size


def coverage(truth, low, high):
    return 1 - np.mean(np.logical_or(truth < low, truth > high))
