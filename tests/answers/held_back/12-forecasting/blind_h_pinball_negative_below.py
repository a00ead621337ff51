# mistake: pinball_loss has the wrong sign where the truth lies below the quantile: there it takes (1 - q) * e, which is negative, instead of (q - 1) * e; coverage is right.
# read: right
# told: In pinball_loss. In yours stands, with the right numbers, error; what comes next, what is returned,
import numpy as np


def pinball_loss(truth, quantiles, levels):
    losses = []
    for q, forecast in zip(levels, quantiles):
        e = truth - forecast
        losses.append(np.where(e >= 0, q * e, (1 - q) * e))
    return float(np.mean(losses))


def coverage(truth, low, high):
    inside = np.logical_and(truth >= low, truth <= high)
    return inside.sum() / inside.size
