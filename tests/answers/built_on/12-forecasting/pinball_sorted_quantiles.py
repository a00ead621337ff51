# mistake: the quantiles are sorted along the levels first, "so that they do not cross": that hides crossing quantiles, and swaps their levels where `levels` do not rise; the loss is then of other forecasts.
# read: right
# told: In pinball_loss. With one entry alone along axis 0 of quantiles and levels, all is right: what happens where there are several?
def pinball_loss(truth, quantiles, levels):
    """Mean pinball loss, one number: truth (K, N), quantiles (Q, K, N), levels (Q,)."""
    ordered = np.sort(quantiles, axis=0)  # quantiles must not cross
    losses = np.zeros(ordered.shape)
    for q, level in enumerate(levels):
        error = truth - ordered[q]
        too_low = error > 0
        losses[q] = np.where(too_low, level * error, (level - 1) * error)
    return losses.mean()


def coverage(truth, low, high):
    """The share of the truth in the interval, from 0 to 1."""
    return 1.0 - np.mean((truth < low) | (truth > high))
