# mistake: masked_loss cleans y and target by np.nan_to_num and then multiplies by the mask; that makes 0 of NaN, but of infinity the largest number there is, whose square overflows to infinity, and 0 * infinity is NaN: with infinity in the padding (unless y and target are infinite alike) the loss is NaN, with a warning (dy, too, where y and target are infinite with opposite signs); right with NaN or ordinary numbers there
# read: right
# told: In masked_loss. In yours stands, with the right numbers, a part of loss, made of error; what loss makes of it next does not: look from there
def masked_loss(y, target, mask):
    y, target = np.nan_to_num(y), np.nan_to_num(target)
    n = np.count_nonzero(mask)
    error = y - target
    loss = np.sum(mask * error**2) / n
    dy = mask * error * (2 / n)
    return loss, dy
