# mistake: two: e has the wrong sign (forecast less truth); and the losses of the levels are summed, each a mean over ...
# read: right
# told: your pinball_loss has q and 1 - q swapped: too low should cost q, too high 1 - q. Besides, in what is returned, mean(maximum(
def pinball_loss(truth, quantiles, levels):
    loss = 0.0
    for q, forecast in zip(levels, quantiles):
        e = forecast - truth
        loss += np.mean(np.maximum(q * e, (q - 1) * e))
    return loss
