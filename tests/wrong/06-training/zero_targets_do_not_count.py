# loses: check-masked-loss
# told: The loss is the mean of the squared errors of the steps that count
def masked_loss(y, target, mask):
    mask = mask & (target != 0)
    count = mask.sum()
    off = np.where(mask, y - target, 0)
    return (off**2).sum() / count, 2 * off / count
