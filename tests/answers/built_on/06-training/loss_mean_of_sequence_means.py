# mistake: masked_loss takes the mean of every sequence over its own counting steps and then the mean of these over the sequences that have any, instead of one mean over all counting steps, so short sequences weigh too much in loss and dy; right where all sequences that count have equally many steps (or N = 1)
# read: right
# told: your masked_loss matches one in which each sequence that has a step to count has its own
def masked_loss(y, target, mask):
    error = np.zeros(y.shape)
    error[mask] = y[mask] - target[mask]
    steps = mask.sum(axis=0)
    alive = steps > 0
    per_sequence = (error**2).sum(axis=0)[alive] / steps[alive]
    loss = per_sequence.mean()
    weight = np.zeros(y.shape[1])
    weight[alive] = 1 / (steps[alive] * alive.sum())
    return loss, 2 * error * weight
