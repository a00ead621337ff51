# mistake: the error has the other sign (forecast minus truth), in an otherwise right pinball loss
# read: right
# told: your pinball_loss has q and 1 - q swapped: too low should cost q, too high 1 -
def pinball_loss(truth, quantiles, levels):
    total = []
    for j in range(len(levels)):
        e = quantiles[j] - truth
        total.append(np.maximum(levels[j] * e, (levels[j] - 1) * e))
    return np.mean(total)


def coverage(truth, low, high):
    return np.mean((low <= truth) & (truth <= high))
