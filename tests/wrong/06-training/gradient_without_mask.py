# loses: check-masked-loss
# told: dy is not masked
def masked_loss(y, target, mask):
    d = y - target
    n = np.count_nonzero(mask)
    return np.sum(d[mask] ** 2) / n, 2 * d / n
