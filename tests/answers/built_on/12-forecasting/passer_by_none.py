# mistake: none: none
def windows(series, T, K):
    view = np.lib.stride_tricks.sliding_window_view(series, T + K, axis=0)  # (N, D, T + K)
    view = np.moveaxis(view, -1, 0)
    return np.array(view[:T]), np.array(view[T:, :, 0])


def fit_scaler(series, first):
    past = np.asarray(series)[:first]
    pairs = [(c.mean(), c.std() if c.min() < c.max() else 1.0) for c in past.T]
    mean, spread = np.array(pairs).T
    return mean, spread


def scale(series, scaler):
    return np.divide(np.subtract(series, scaler[0][None]), scaler[1][None])


def unscale(scaled, scaler):
    return np.add(scaler[0], np.multiply(scaler[1], scaled))


def persistence(x, K):
    return np.ones((K, 1)) * x[-1]


def seasonal_naive(x, K, season):
    out = list(x)
    for _ in range(K):
        out.append(out[-season])
    return np.array(out[len(x) :])


def mase(truth, forecast, past, season):
    f = np.abs(np.ravel(truth) - np.ravel(forecast))
    naive = [abs(past[t] - past[t - season]) for t in range(season, len(past))]
    return float(f.sum() / f.size * len(naive) / sum(naive))


def rolling_origins(length, first, K, step):
    count = (length - K - first) // step + 1
    return [(np.arange(length)[: first + j * step], np.arange(length)[first + j * step :][:K]) for j in range(count)]


def feed_back(model, x, K, mean, spread):
    T = len(x)
    tape = np.empty((T + K, x.shape[1]))
    tape[:T] = (x - mean) / spread
    for k in range(K):
        tape[T + k] = model(tape[k : k + T].copy())
    return tape[T:] * spread + mean


def pinball_loss(truth, quantiles, levels):
    losses = []
    for q, forecast in zip(levels, quantiles):
        for y, f in zip(truth.ravel(), forecast.ravel()):
            losses.append(q * (y - f) if y >= f else (1 - q) * (f - y))
    return sum(losses) / len(losses)


def coverage(truth, low, high):
    outside = np.logical_or(truth < low, truth > high)
    return 1 - np.count_nonzero(outside) / np.size(truth)
