# mistake: loss and dy are right, but masked_loss writes zeros into the padding of the arrays y and target that it was given (the caller's arrays are changed); does not show where nothing is padded
# read: right
# told: your masked_loss changes y and target in place: c *= f or c[0] = f writes into the calle
def masked_loss(y, target, mask):
    for array in (y, target):
        array[~mask] = 0
    n = np.count_nonzero(mask)
    diff = y - target
    loss = float(np.einsum("tn,tn->", diff, diff)) / n
    dy = 2.0 / n * diff
    return loss, dy
