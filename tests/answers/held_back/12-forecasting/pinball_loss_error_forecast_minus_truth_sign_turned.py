# mistake: two: the error is forecast minus truth (sign turned round), and the losses of the levels are added up instead of averaged
# read: right
# told: your pinball_loss has q and 1 - q swapped: too low should cost q, too high 1 - q. Besides, in what is returned, mean(maximum((1 - levels) *
def pinball_loss(truth, quantiles, levels):
    total = 0.0
    for q, guess in zip(levels, quantiles):
        e = guess - truth
        total += np.mean(np.maximum(q * e, (q - 1) * e))
    return total
