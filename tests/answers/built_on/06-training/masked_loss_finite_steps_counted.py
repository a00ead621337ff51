# mistake: the mask only zeroes the differences; the divisor is the number of finite differences. That is right while all padding is NaN or infinite; a finite number at a padded step makes loss and dy too small.
# read: right
# told: In masked_loss. In yours stands, with the right numbers, a part of loss, made of
def masked_loss(y, target, mask):
    with np.errstate(invalid="ignore"):
        diff = np.subtract(y, target)
    usable = np.isfinite(diff)
    diff = np.where(usable & mask, diff, 0.0)
    n = usable.sum()
    return float((diff**2).sum() / n), 2 * diff / n
