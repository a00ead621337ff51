# mistake: masked_loss takes the mean over each sequence's own steps and then the mean over the sequences that have any, so a step of a short sequence weighs more than one of a long sequence; loss and dy agree with each other, and are right where all sequences (that have any step) have equally many
# read: right
# told: your masked_loss matches one in which each sequence that has a step to count has its own
def masked_loss(y, target, mask):
    counts = mask.sum(axis=0)
    used = np.flatnonzero(counts)
    dy = np.zeros(y.shape)
    losses = []
    for n in used:
        m = mask[:, n]
        error = y[m, n] - target[m, n]
        losses.append(np.mean(error**2))
        dy[m, n] = 2 * error / (counts[n] * len(used))
    return np.mean(losses), dy
