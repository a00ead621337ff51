# mistake: masked_loss averages each sequence over its own steps first and then averages over the sequences that have ...
# read: right
# told: your masked_loss matches one in which each sequence that has a step to count has its own
def masked_loss(y, target, mask):
    diff = np.where(mask, y, 0) - np.where(mask, target, 0)
    lengths = mask.sum(axis=0)
    some = (lengths > 0).sum()
    safe = np.maximum(lengths, 1)
    loss = ((diff**2).sum(axis=0) / safe).sum() / some
    return loss, 2 * diff / safe / some
