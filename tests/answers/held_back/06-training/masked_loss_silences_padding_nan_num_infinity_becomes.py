# mistake: silences the padding by nan_to_num (infinity becomes 1.8e308, whose square is inf) and then multiplies by the mask: inf * 0 = NaN
# read: wrong
# told: your masked_loss matches one in which infinity in the padding spreads: np.nan_to_num makes it the largest of numbers, whose square is infini
def masked_loss(y, target, mask):
    m = mask.astype(float)
    diff = np.nan_to_num(y - target)
    loss = (m * diff**2).sum() / m.sum()
    return loss, 2 * m * diff / m.sum()
