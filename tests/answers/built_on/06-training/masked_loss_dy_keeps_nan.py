# mistake: padding is set to NaN and skipped with nanmean; the loss is right, but dy is NaN at every padded step instead of 0.
# read: wrong
# told: In masked_loss. Of its parts, dy is wrong, loss is right in these calls. Some of your numbers are NaN: such come from a division by 0, the l
def masked_loss(y, target, mask):
    hide = lambda v: np.where(mask, v, np.nan)
    diff = hide(y) - hide(target)
    return np.nanmean(diff**2), 2 * diff / np.count_nonzero(mask)
