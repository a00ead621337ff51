# mistake: coverage counts a column as covered only if ALL its steps lie in the interval (a simultaneous band over the K steps) and returns the share of such columns, instead of the share of the single values; right where K = 1, and where each column lies inside or (at every step) outside as a whole; pinball_loss is right
# read: right
# told: your coverage counts a series only if all its steps are covered: each step counts by its
def pinball_loss(truth, quantiles, levels):
    e = truth[None] - quantiles
    q = np.reshape(levels, (-1, 1, 1))
    return float(np.maximum(q * e, (q - 1) * e).mean())


def coverage(truth, low, high):
    inside = np.logical_and(truth >= low, truth <= high)
    whole_path = inside.all(axis=0)
    return float(whole_path.mean())
