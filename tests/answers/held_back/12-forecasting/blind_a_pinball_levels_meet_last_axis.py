# mistake: pinball_loss leaves levels with one axis, so they are matched with the last axis of (Q, K, N), the N series, instead of with the first: wrong where N equals Q, and a crash elsewhere.
# read: right
# told: In pinball_loss. It stops: ValueError: operands could not be broadcast together with shapes (4,) (4,
def pinball_loss(truth, quantiles, levels):
    e = truth[None] - quantiles
    q = np.asarray(levels)
    return np.where(e >= 0, q * e, (q - 1) * e).mean()


def coverage(truth, low, high):
    return np.mean((truth >= low) * (truth <= high))
