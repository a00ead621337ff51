# mistake: TWO: levels the other way round; sum over the levels
# told: your pinball_loss has q and 1 - q swapped: too low should cost q, too high 1 - q. Besides, in what i
def pinball_loss(truth, quantiles, levels):
    total = 0.0
    for q, level in zip(quantiles, levels):
        e = truth - q
        total += np.mean(np.where(e > 0, (1 - level) * e, -level * e))
    return total


def coverage(truth, low, high):
    return ((truth >= low) * (truth <= high)).mean()
