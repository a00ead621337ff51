# mistake: two in pinball_loss: e is forecast minus truth (sign turned), and the sum over the levels is divided by the ...
# read: wrong
# told: your pinball_loss has q and 1 - q swapped: too low should cost q, too high 1 - q. Besides, in what is returned, mean(maximum(
def pinball_loss(truth, quantiles, levels):
    total = 0.0
    for j in range(len(quantiles)):
        e = quantiles[j] - truth
        q = levels[j]
        total += np.maximum(q * e, (q - 1) * e).sum()
    return total / truth.size
