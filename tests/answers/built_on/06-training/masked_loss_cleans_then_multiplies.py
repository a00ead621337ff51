# mistake: np.nan_to_num turns infinity into the largest float, whose square is infinity, and times 0 that is NaN: wrong where the padding holds infinity
# read: wrong
# told: In masked_loss. In yours stands, with the right numbers, a part of loss, made of error; what loss makes of it next does not: look from there
def masked_loss(y, target, mask):
    """Mean squared error over the steps that count, and its gradient: y, target, mask (T, N) -> loss, dy (T, N)."""
    weight = mask.astype(float)
    gap = np.nan_to_num(y) - np.nan_to_num(target)
    count = weight.sum()
    return np.sum(weight * gap**2) / count, 2 * weight * gap / count
