# mistake: dy is not masked: there is no 0 * NaN
# told: your masked_loss matches one in which dy is not masked: padded steps get a gradient.
def masked_loss(y, target, mask):
    n = np.count_nonzero(mask)
    difference = y - target
    return (difference[mask] ** 2).sum() / n, 2 * difference / n
