# mistake: masked_loss multiplies the error by the mask instead of choosing, so that NaN and infinity in the padding (0 * NaN) get into the loss and into dy.
# read: right
# told: your masked_loss matches one in which NaN in the padding spreads: 0 * NaN is NaN, so select with np.
def masked_loss(y, target, mask):
    m = mask.astype(float)
    diff = (y - target) * m
    n = m.sum()
    return np.sum(diff * diff) / n, 2.0 * diff / n
