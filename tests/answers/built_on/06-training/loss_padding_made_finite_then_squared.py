# mistake: nan_to_num turns an infinity in the padding into 1.8e308, whose square is infinite again, and 0 * inf is NaN: the loss is NaN for infinite padding (NaN there is handled well).
# read: right
# told: your masked_loss matches one in which infinity in the padding spreads: np.nan_to_num
def masked_loss(y, target, mask):
    count = np.count_nonzero(mask)
    error = np.nan_to_num(y - target)
    weight = mask.astype(float)
    loss = np.sum(weight * error**2) / count
    dy = weight * error * (2 / count)
    return loss, dy
