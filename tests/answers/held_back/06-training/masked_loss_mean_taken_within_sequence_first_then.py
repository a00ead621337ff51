# mistake: the mean is taken within each sequence first, then over the sequences: short ones weigh as much as long ones
# read: right
# told: your masked_loss matches one in which each sequence that has a step to count has its own mean and these are averaged, so that a step of a sh
def masked_loss(y, target, mask):
    diff = np.where(mask, np.where(mask, y, 0.0) - np.where(mask, target, 0.0), 0.0)
    n = mask.sum(axis=0)
    some = np.maximum(n, 1)
    S = (n > 0).sum()
    loss = ((diff**2).sum(axis=0) / some).sum() / S
    return loss, 2 * diff / some / S
