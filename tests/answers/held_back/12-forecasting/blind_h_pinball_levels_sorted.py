# mistake: pinball_loss sorts the levels (and takes the quantiles to come in rising order already), so where `levels` is not in rising order quantiles[j] is judged by another level than levels[j]; coverage is right.
# read: right
# told: In pinball_loss. In yours stands, with the right numbers, error; what comes next, the part of what i
import numpy as np


def pinball_loss(truth, quantiles, levels):
    taus = np.sort(np.ravel(levels))
    total = 0.0
    for tau, q_hat in zip(taus, quantiles):
        under = np.clip(truth - q_hat, 0, None)
        over = np.clip(q_hat - truth, 0, None)
        total += (tau * under + (1 - tau) * over).mean()
    return total / len(taus)


def coverage(truth, low, high):
    outside = (truth < low) | (truth > high)
    return 1 - outside.mean()
