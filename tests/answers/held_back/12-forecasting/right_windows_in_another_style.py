# mistake: none
def windows(series, T, K):
    all_of_it = np.lib.stride_tricks.sliding_window_view(series, T + K, axis=0)  # N, D, T + K
    moved = np.moveaxis(all_of_it, -1, 0)
    return np.array(moved[:T]), np.array(moved[T:, :, 0])


def fit_scaler(series, first):
    mean, spread = [], []
    for column in series.T:
        past = column[:first]
        m = past.sum() / first
        mean.append(m)
        if past.max() == past.min():
            spread.append(1.0)
        else:
            spread.append(np.linalg.norm(past - m) / first**0.5)
    return np.array(mean), np.array(spread)


def scale(series, scaler):
    return np.divide(np.subtract(series, scaler[0][None, :]), scaler[1][None, :])


def unscale(scaled, scaler):
    return np.array([[s * v + m for v, m, s in zip(row, *scaler)] for row in scaled])


def persistence(x, K):
    return np.outer(np.ones(K), x[-1])


def seasonal_naive(x, K, season):
    grown = [*x]
    for _ in range(K):
        grown.append(grown[-season])
    return np.stack(grown[len(x) :])


def mase(truth, forecast, past, season):
    top = np.abs(np.ravel(truth) - np.ravel(forecast))
    below = [abs(past[t] - past[t - season]) for t in range(season, len(past))]
    return float(top.sum() / top.size * len(below) / sum(below))


def rolling_origins(length, first, K, step):
    t = np.arange(length)
    return [(t[:o], t[o : o + K]) for o in range(first, length - K + 1, step)]


def feed_back(model, x, K, mean, spread):
    z = (x - mean) / spread
    T = len(z)
    tape = np.empty((T + K, z.shape[1]))
    tape[:T] = z
    for k in range(K):
        tape[T + k] = model(tape[k : T + k].copy())
    return tape[T:] * spread + mean


def pinball_loss(truth, quantiles, levels):
    total, count = 0.0, 0
    for q, guess in zip(levels, quantiles):
        low = guess < truth
        total += (q * (truth - guess)[low]).sum() + ((1 - q) * (guess - truth)[~low]).sum()
        count += truth.size
    return total / count


def coverage(truth, low, high):
    outside = np.logical_or(truth < low, truth > high)
    return 1 - np.count_nonzero(outside) / np.size(truth)
