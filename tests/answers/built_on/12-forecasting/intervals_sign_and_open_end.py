# mistake: two mistakes: the error of the pinball loss is forecast minus truth, which swaps the levels q and 1 - q (unseen at q = 0.5); and coverage leaves out the upper end.
# read: right
# told: your pinball_loss has q and 1 - q swapped: too low should cost q, too high 1 - q. your
def pinball_loss(truth, quantiles, levels):
    q = np.reshape(levels, (-1, 1, 1))
    miss = quantiles - truth[None]
    return float(np.maximum(q * miss, (q - 1) * miss).mean())


def coverage(truth, low, high):
    hits = np.count_nonzero((truth >= low) & (truth < high))
    return hits / np.size(truth)
