# mistake: pinball_loss: sorts the levels before it pairs them with the quantiles, which are not sorted along, so quantiles[q] meets another level than levels[q] wherever the levels do not come in rising order; right for rising levels. coverage is right.
# read: vague
# told: In pinball_loss. With levels in rising order the calls that went wrong go well: does it count on an order? With one entry alone along axis 0 of quantil
def pinball_loss(truth, quantiles, levels):
    losses = []
    for q, forecast in zip(sorted(levels), quantiles):
        e = truth - forecast
        losses.append(np.where(e >= 0, q * e, (q - 1) * e))
    return float(np.mean(losses))


def coverage(truth, low, high):
    return float(np.mean((low <= truth) & (truth <= high)))
