# mistake: adds the losses of the levels up instead of taking the mean over them as well (mean over steps and series, ...
# read: right
# told: your pinball_loss sums over the levels: it should be their mean.
def pinball_loss(truth, quantiles, levels):
    loss = 0.0
    for q, forecast in zip(levels, quantiles):
        e = truth - forecast
        loss += np.mean(np.where(e >= 0, q * e, (q - 1) * e))
    return loss


def coverage(truth, low, high):
    return np.mean((truth >= low) & (truth <= high))
