# mistake: sorts the quantiles along the levels "so that they cannot cross", although quantiles[j] belongs to levels[j], whatever the order
# read: right
# told: In pinball_loss. With one entry alone along axis 0 of quantiles and levels, all is right: what happens where there are several?
def pinball_loss(truth, quantiles, levels):
    quantiles = np.sort(quantiles, axis=0)
    loss = 0
    for q, f in zip(levels, quantiles):
        e = truth - f
        loss += np.maximum(q * e, (q - 1) * e).mean()
    return loss / len(levels)
