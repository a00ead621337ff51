# mistake: two at once: the errors (Q, K, N) are laid out as a table with a column for each level by reshape(-1, Q), which does not move the axis, so errors meet the wrong levels (shows for Q > 1 with K N > 1); and coverage leaves out a truth on the lower end, as R's cut() does.
# read: right
# told: your coverage leaves out a truth that lies exactly at the lower end.
def check_loss(error, level):
    """Koenker's check function, elementwise."""
    return error * (level - (error < 0))


def pinball_loss(truth, quantiles, levels):
    """Mean pinball loss, one number: truth (K, N), quantiles (Q, K, N), levels (Q,)."""
    Q = len(levels)
    error = truth[None] - quantiles
    table = error.reshape(-1, Q)  # a column for each level
    by_level = [check_loss(table[:, q], levels[q]).mean() for q in range(Q)]
    return np.mean(by_level)


def coverage(truth, low, high):
    """The share of the truth in the interval, from 0 to 1."""
    inside = np.logical_and(truth > low, truth <= high)  # (low, high]
    return inside.sum() / inside.size
