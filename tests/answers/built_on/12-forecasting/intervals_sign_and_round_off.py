# mistake: two mistakes: e is the forecast less the truth, so q and 1 - q are exchanged (levels other than 0.5); and coverage compares the distance to the middle with half the width, which by rounding can leave out a truth exactly at an end (low -2.0, high -1.8, truth -2.0)
# read: right
# told: your pinball_loss has q and 1 - q swapped: too low should cost q, too high 1 - q.
def pinball_loss(truth, quantiles, levels):
    table = {q: quantile - truth for q, quantile in zip(levels, quantiles)}
    return np.mean([np.maximum(q * e, (q - 1) * e) for q, e in table.items()])


def coverage(truth, low, high):
    middle = (low + high) / 2
    half = (high - low) / 2
    return np.mean(np.abs(truth - middle) <= half)
