# mistake: coverage counts whole columns: it asks whether all steps of a series lie in the interval (all over axis 0) and gives the share of series for which that holds, not the share of single values; pinball_loss is right.
# read: right
# told: your coverage counts a series only if all its steps are covered: each step counts by itself.
import numpy as np


def pinball_loss(truth, quantiles, levels):
    e = truth[None] - quantiles
    q = np.reshape(levels, (-1, 1, 1))
    return np.mean(q * e + np.where(e < 0, -e, 0.0))


def coverage(truth, low, high):
    inside = (truth >= low) & (truth <= high)
    return float(np.mean(np.all(inside, axis=0)))
