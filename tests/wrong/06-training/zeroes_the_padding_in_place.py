# loses: check-masked-loss
# told: The call changed the numbers in y
def masked_loss(y, target, mask):
    y[~mask] = 0.0
    target = np.where(mask, target, 0.0)
    n = mask.sum()
    return ((y - target) ** 2).sum() / n, 2 * (y - target) / n
