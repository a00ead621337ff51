# mistake: the mean is taken for each sequence first and then over the sequences, so steps of short sequences weigh more
# read: right
# told: your masked_loss matches one in which each sequence that has a step to count has its own
def masked_loss(y, target, mask):
    diff = np.where(mask, y, 0) - np.where(mask, target, 0)
    count = mask.sum(axis=0)
    full = count > 0
    per_sequence = (diff**2).sum(axis=0)[full] / count[full]
    loss = per_sequence.mean()
    dy = 2 * diff / np.maximum(count, 1) / full.sum()
    return loss, dy
