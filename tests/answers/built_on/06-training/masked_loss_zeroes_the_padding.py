# mistake: masked_loss writes zeros into the padding of the caller's arrays y and target before it computes, so it changes its arguments; the loss and dy that it returns are right
# read: right
# told: your masked_loss changes y and target in place: c *= f or c[0] = f writes into the calle
def masked_loss(y, target, mask):
    padding = ~mask
    y[padding] = 0
    target[padding] = 0
    error = y - target
    count = mask.sum()
    return (error**2).sum() / count, 2 * error / count
