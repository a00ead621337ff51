# loses: check-intervals
# told: is in percent
def coverage(truth, low, high):
    return 100 * ((truth >= low) & (truth <= high)).mean()


def pinball_loss(truth, quantiles, levels):
    levels = levels[:, None, None]
    error = truth - quantiles
    return np.mean(np.maximum(levels * error, (levels - 1) * error))
