# mistake: two: pinball_loss sorts the quantiles along the levels before it compares (so that they do not cross), which gives them to the wrong levels where levels do not rise or quantiles cross, right where the levels rise and the quantiles do not cross; and it sorts in place, so the caller's array is changed; coverage is right
# read: right
# told: your pinball_loss changes quantiles in place: c *= f or c[0] = f writes into the caller'
def pinball_loss(truth, quantiles, levels):
    quantiles.sort(axis=0)
    losses = []
    for level, guess in zip(levels, quantiles):
        e = truth - guess
        losses.append(np.where(e >= 0, level * e, (level - 1) * e))
    return float(np.mean(losses))


def coverage(truth, low, high):
    return float(np.mean((low <= truth) & (truth <= high)))
