# mistake: masked_loss returns dy as a vector of the steps that count only, of shape (number of True,), instead of an array (T, N) with zeros at the padding.
# read: right
# told: your masked_loss matches one in which dy has an entry for each step that counts: it should have the
def masked_loss(y, target, mask):
    error = y[mask] - target[mask]
    loss = np.mean(error**2)
    dy = 2 * error / error.size
    return loss, dy
