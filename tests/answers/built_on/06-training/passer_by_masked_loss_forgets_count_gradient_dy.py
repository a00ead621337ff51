# mistake: masked_loss forgets the count in the gradient (dy = 2 diff, the gradient of the sum and not of the mean)
# read: right
# told: your masked_loss matches one in which dy is not divided by the number of steps that count.
def masked_loss(y, target, mask):
    errors = y[mask] - target[mask]
    dy = np.zeros_like(y)
    dy[mask] = 2 * errors
    return np.mean(errors**2), dy
