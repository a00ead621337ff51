# mistake: two: pinball loss is summed over the levels instead of averaged; coverage leaves out the lower end
# read: right
# told: your pinball_loss sums over the levels: it should be their mean. your coverage leaves out
def pinball_loss(truth, quantiles, levels):
    """Mean pinball loss, one number: truth (K, N), quantiles (Q, K, N), levels (Q,)."""
    loss = 0.0
    for q, quantile in zip(levels, quantiles):
        e = truth - quantile
        loss += np.maximum(q * e, (q - 1) * e).mean()
    return loss


def coverage(truth, low, high):
    """The share of the truth in the interval, from 0 to 1."""
    return np.mean((low < truth) & (truth <= high))
