# mistake: none
def pinball_loss(truth, quantiles, levels):
    e = truth[None] - quantiles
    above = np.clip(e, 0, None).reshape(len(e), -1).mean(axis=1)
    below = np.clip(-e, 0, None).reshape(len(e), -1).mean(axis=1)
    q = np.asarray(levels, dtype=float)
    return float((q @ above + (1 - q) @ below) / len(q))


def coverage(truth, low, high):
    outside = np.logical_or(np.less(truth, low), np.greater(truth, high))
    return 1 - np.count_nonzero(outside) / np.size(outside)
