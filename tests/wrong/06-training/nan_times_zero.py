# loses: check-masked-loss
# told: 0 * NaN is NaN
def masked_loss(y, target, mask):
    m = mask.astype(float)
    d = (y - target) * m
    return (d**2).sum() / m.sum(), 2 * d / m.sum()
