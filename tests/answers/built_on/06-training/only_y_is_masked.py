# mistake: The padding is blanked in y only and not in the target, so what stands in the target's padding enters the loss and the gradient.
# told: your masked_loss matches one in which y is masked and the target is not.
def masked_loss(y, target, mask):
    cleaned = np.zeros(y.shape)
    cleaned[mask] = y[mask]
    error = cleaned - target
    count = np.count_nonzero(mask)
    loss = np.sum(error**2) / count
    return loss, 2 * error / count
