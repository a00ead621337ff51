# mistake: none
def windows(series, T, K):
    n = np.arange(len(series) - T - K + 1)
    return series[np.add.outer(np.arange(T), n)], series[:, 0][np.add.outer(np.arange(T, T + K), n)]


def fit_scaler(series, first):
    past = series[:first]
    pairs = [(column.mean(), 1.0 if column.min() == column.max() else np.std(column)) for column in past.T]
    mean, spread = zip(*pairs)
    return np.array(mean), np.array(spread)


def scale(series, scaler):
    return np.stack([(c - m) / s for c, m, s in zip(series.T, *scaler)], axis=1)


def unscale(scaled, scaler):
    return np.stack([c * s + m for c, m, s in zip(scaled.T, *scaler)], axis=1)


def persistence(x, K):
    return np.ones((K, 1)) * x[-1]


def seasonal_naive(x, K, season):
    out = list(x)
    for _ in range(K):
        out.append(out[-season])
    return np.array(out[len(x) :])


def mase(truth, forecast, past, season):
    scale = sum(abs(past[t] - past[t - season]) for t in range(season, len(past))) / (len(past) - season)
    return float(np.abs(np.subtract(truth, forecast)).mean() / scale)


def rolling_origins(length, first, K, step):
    steps = np.arange(length)
    return [(steps[:o], steps[o : o + K]) for o in range(first, length - K + 1, step)]


def feed_back(model, x, K, mean, spread):
    T = len(x)
    z = np.empty((T + K, x.shape[1]))
    z[:T] = (x - mean) / spread
    for k in range(K):
        z[T + k] = model(z[k : T + k])
    return mean + spread * z[T:]


def pinball_loss(truth, quantiles, levels):
    found = [np.where(truth >= f, q * (truth - f), (1 - q) * (f - truth)) for f, q in zip(quantiles, levels)]
    return float(np.mean(found))


def coverage(truth, low, high):
    return 1 - float(np.mean(np.logical_or(truth < low, truth > high)))
