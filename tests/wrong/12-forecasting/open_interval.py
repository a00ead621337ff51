# loses: check-intervals
# told: leaves out a truth that lies exactly at an end
def coverage(truth, low, high):
    return ((truth > low) & (truth < high)).mean()


def pinball_loss(truth, quantiles, levels):
    levels = levels[:, None, None]
    error = truth - quantiles
    return np.mean(np.maximum(levels * error, (levels - 1) * error))
