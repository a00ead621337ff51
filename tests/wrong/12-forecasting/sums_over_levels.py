# loses: check-intervals
# told: sums over the levels
def pinball_loss(truth, quantiles, levels):
    total = 0.0
    for q, guess in zip(levels, quantiles):
        error = truth - guess
        total += np.where(error > 0, q * error, (q - 1) * error).mean()
    return total


def coverage(truth, low, high):
    return np.mean((low <= truth) & (truth <= high))
