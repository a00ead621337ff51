# mistake: truth on the edge does not count
# told: your coverage leaves out a truth that lies exactly at an end.
def pinball_loss(truth, quantiles, levels):
    e = truth[None] - quantiles
    a = np.asarray(levels).reshape(-1, 1, 1)
    return np.where(e >= 0, a * e, (a - 1) * e).mean()


def coverage(truth, low, high):
    return np.mean((truth > low) & (truth < high))
