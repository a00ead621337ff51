# mistake: none
from numpy.lib.stride_tricks import sliding_window_view


def windows(series, T, K):
    everything = sliding_window_view(series, T + K, axis=0)
    everything = np.moveaxis(everything, -1, 0)
    return everything[:T], everything[T:, :, 0]


def fit_scaler(series, first):
    table = list(zip(*series[:first].tolist()))
    mean = np.array([sum(column) / len(column) for column in table])
    spread = np.array([1.0 if min(column) == max(column) else float(np.std(column)) for column in table])
    return mean, spread


def scale(series, scaler):
    return np.divide(np.subtract(series, scaler[0]), scaler[1])


def unscale(scaled, scaler):
    return np.add(np.multiply(scaled, scaler[1]), scaler[0])


def persistence(x, K):
    return np.broadcast_to(x[-1], (K, x.shape[1]))


def seasonal_naive(x, K, season):
    times = -(-K // season)
    return np.concatenate([x[len(x) - season :]] * times)[:K]


def mase(truth, forecast, past, season):
    naive = [abs(b - a) for a, b in zip(past, past[season:])]
    return float(np.abs(np.subtract(truth, forecast)).sum() / np.size(truth) * len(naive) / sum(naive))


def rolling_origins(length, first, K, step):
    numbers = np.arange(length)
    return [(numbers[:o], numbers[o : o + K]) for o in range(first, length - K + 1, step)]


def feed_back(model, x, K, mean, spread):
    T = len(x)
    line = list((x - mean) / spread)
    while len(line) < T + K:
        line.append(model(np.stack(line[-T:])))
    return np.stack(line[T:]) * spread + mean


def pinball_loss(truth, quantiles, levels):
    losses = []
    for level, forecast in zip(levels, quantiles, strict=True):
        under = np.clip(truth - forecast, 0, None)
        over = np.clip(forecast - truth, 0, None)
        losses.append(level * under + (1 - level) * over)
    return float(np.mean(losses))


def coverage(truth, low, high):
    return float((np.clip(truth, low, high) == truth).sum() / np.size(truth))
