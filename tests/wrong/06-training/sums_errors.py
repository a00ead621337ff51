# loses: check-masked-loss
# told: errors are summed and never divided
def masked_loss(y, target, mask):
    d = np.where(mask, y - target, 0.0)
    return float(np.sum(np.square(d))), 2.0 * d
