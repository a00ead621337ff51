# mistake: two: writes zeros into the padding of the arrays it is given; and dy is divided by T N, not by the steps that count (wrong wherever there is padding)
# read: right
# told: your masked_loss matches one in which dy is divided by all T N steps, where the loss is
def masked_loss(y, target, mask):
    """Mean squared error over the steps that count, and its gradient: y, target, mask (T, N) -> loss, dy (T, N)."""
    for array in (y, target):
        np.putmask(array, ~mask, 0)
    e = y - target
    dy = 2 * e / e.size
    return (e**2).sum() / mask.sum(), dy
