# mistake: two: (1) pinball_loss: the error is quantile minus truth instead of truth minus quantile, so over- and underforecasts are weighted the wrong way round; right where every level is 0.5; (2) coverage: the ends are left out (< instead of <=), which shows only where the truth equals low or high
# read: right
# told: your pinball_loss has q and 1 - q swapped: too low should cost q, too high 1 - q. your c
def pinball_loss(truth, quantiles, levels):
    """The mean over levels, steps and series."""
    total = 0.0
    for level, forecast in zip(levels, quantiles):
        miss = forecast - truth
        total += np.maximum(level * miss, (level - 1) * miss).mean()
    return total / len(quantiles)


def coverage(truth, low, high):
    """How often the truth is caught."""
    inside = np.logical_and(low < truth, truth < high)
    return np.count_nonzero(inside) / inside.size
