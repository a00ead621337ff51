# mistake: each sequence's own mean is taken first and then the mean of these, so steps of short sequences weigh more. dy is the gradient of that loss. Shows where sequences have different numbers of steps that count.
# read: right
# told: your masked_loss matches one in which each sequence that has a step to count has its own
def masked_loss(y, target, mask):
    diff = np.where(mask, y, 0) - np.where(mask, target, 0)
    counts = mask.sum(axis=0)
    weight = np.array([1 / c if c else 0.0 for c in counts]) / np.count_nonzero(counts)
    return np.sum(weight * diff**2), 2 * weight * diff
