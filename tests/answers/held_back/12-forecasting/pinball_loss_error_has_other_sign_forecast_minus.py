# mistake: two: (1) the error has the other sign (forecast minus truth); (2) the levels are added up instead of averaged
# read: right
# told: your pinball_loss has q and 1 - q swapped: too low should cost q, too high 1 - q. Besides, in what is returned, mean(maximum((1 - levels) *
def pinball_loss(truth, quantiles, levels):
    total = 0.0
    for q, forecast in zip(levels, quantiles):
        e = forecast - truth
        total += np.maximum(q * e, (q - 1) * e).mean()
    return total
