# mistake: TWO: masked_loss writes zeros into the padding of the arrays y and target that it was given, and dy lacks the factor 2 of the square's derivative.
# read: right
# told: your masked_loss matches one in which dy lacks the factor 2 of the square's derivative.
def masked_loss(y, target, mask):
    y[~mask] = 0
    target[~mask] = 0
    count = np.count_nonzero(mask)
    err = y - target
    loss = (err**2).sum() / count
    return loss, err / count
