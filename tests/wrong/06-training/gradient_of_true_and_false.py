# loses: check-masked-loss
# told: dy is made of True and False
def masked_loss(y, target, mask):
    d = y[mask] - target[mask]
    dy = np.zeros_like(mask)
    dy[mask] = 2 * d / d.size
    return (d @ d) / d.size, dy
