# loses: check-masked-loss
# told: divided by all T N steps, padding counted in
def masked_loss(y, target, mask):
    error = np.where(mask, y - target, 0)
    return np.mean(error**2), 2 * error / error.size
