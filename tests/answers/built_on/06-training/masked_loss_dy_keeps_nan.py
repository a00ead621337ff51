# mistake: padding is set to NaN and skipped with nanmean; the loss is right, but dy is NaN at every padded step instead of 0.
# read: wrong
def masked_loss(y, target, mask):
    hide = lambda v: np.where(mask, v, np.nan)
    diff = hide(y) - hide(target)
    return np.nanmean(diff**2), 2 * diff / np.count_nonzero(mask)
