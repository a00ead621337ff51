# mistake: masked_loss forgets the count in the gradient (dy = 2 diff, the gradient of the sum and not of the mean)
# read: right
def masked_loss(y, target, mask):
    errors = y[mask] - target[mask]
    dy = np.zeros_like(y)
    dy[mask] = 2 * errors
    return np.mean(errors**2), dy
