# mistake: coverage counts series whose whole path of K steps lies inside, the joint share, instead of the share of single numbers; shows as soon as K > 1 and a path is partly outside.
# read: right
# told: your coverage counts a series only if all its steps are covered: each step counts by
def pinball_loss(truth, quantiles, levels):
    losses = []
    for q, guess in zip(levels, quantiles):
        e = truth - guess
        losses.append(np.where(e >= 0, q * e, (q - 1) * e).mean())
    return float(np.mean(losses))


def coverage(truth, low, high):
    inside = (low <= truth) & (truth <= high)
    return float(inside.all(axis=0).mean())
