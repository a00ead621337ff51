# mistake: averages over the sequences at each step first, and then over the steps that have any: a mean of step means, not of all steps that count
# read: right
# told: your masked_loss matches one in which each time step that has a sequence to count has its own mean and these are averaged, so that a step wi
def masked_loss(y, target, mask):
    diff = np.where(mask, y, 0.0) - np.where(mask, target, 0.0)
    per_step = mask.sum(axis=1)
    used = per_step > 0
    weight = mask / np.maximum(per_step, 1)[:, None] / used.sum()
    return float((weight * diff**2).sum()), 2 * weight * diff
