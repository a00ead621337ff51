# mistake: pinball_loss swaps the two sides: it weighs forecasts that are too low by 1 - q and forecasts that are too high by q, as if e were forecast minus truth.
# read: right
# told: your pinball_loss has q and 1 - q swapped: too low should cost q, too high 1 - q.
def pinball_loss(truth, quantiles, levels):
    total = 0.0
    for q, forecast in zip(levels, quantiles):
        too_low = np.maximum(truth - forecast, 0)
        too_high = np.maximum(forecast - truth, 0)
        total += np.mean((1 - q) * too_low + q * too_high)
    return total / len(levels)


def coverage(truth, low, high):
    inside = np.logical_and(truth >= low, truth <= high)
    return inside.sum() / inside.size
