# loses: check-masked-loss
# told: 0 times NaN or infinity is NaN
def masked_loss(y, target, mask):
    error = np.nan_to_num(y) - np.nan_to_num(target)
    count = mask.sum()
    with np.errstate(all="ignore"):
        return (error**2 * mask).sum() / count, 2 * error * mask / count
