# loses: check-intervals
# told: has q and 1 - q swapped
def pinball_loss(truth, quantiles, levels):
    total = 0.0
    for q, guess in zip(levels, quantiles):
        error = guess - truth
        total += np.where(error > 0, q * error, (q - 1) * error).mean()
    return total / len(levels)


def coverage(truth, low, high):
    return np.mean((low <= truth) & (truth <= high))
