# loses: check-masked-loss
# told: infinity in the padding spreads
def masked_loss(y, target, mask):
    d = np.nan_to_num(y) - np.nan_to_num(target)
    sq = d**2
    return (sq * mask).sum() / mask.sum(), 2 * np.where(mask, d, 0) / mask.sum()
