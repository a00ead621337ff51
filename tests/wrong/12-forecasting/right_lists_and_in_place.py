# loses: nothing
def rolling_origins(length, first, K, step):
    pairs, start = [], first
    while start + K <= length:
        pairs.append([list(range(start)), list(range(start, start + K))])
        start += step
    return pairs


def feed_back(model, x, K, mean, spread):
    window = x.copy()
    window -= mean
    window /= spread
    steps = np.zeros((K, x.shape[1]))
    for k in range(K):
        steps[k] = model(window)
        window[:-1] = window[1:].copy()
        window[-1] = steps[k]
    steps *= spread
    steps += mean
    return steps


def pinball_loss(truth, quantiles, levels):
    losses = []
    for q, guess in zip(levels, quantiles):
        too_low = np.clip(truth - guess, 0, None)
        too_high = np.clip(guess - truth, 0, None)
        losses.append(q * too_low + (1 - q) * too_high)
    return float(np.mean(losses))


def coverage(truth, low, high):
    outside = np.logical_or(truth < low, truth > high)
    return 1 - outside.sum() / outside.size
