# mistake: none, the pinball loss as half the absolute error plus (level - 1/2) times the error, averaged level by level; coverage by counting
def level_loss(error, level):
    """Mean of max(q e, (q - 1) e), which is |e| / 2 + (q - 1/2) e."""
    symmetric, tilted = np.abs(error).mean() / 2, (level - 0.5) * error.mean()
    return symmetric + tilted


def pinball_loss(truth, quantiles, levels):
    """Mean pinball loss, one number: truth (K, N), quantiles (Q, K, N), levels (Q,)."""
    per_level = {q: level_loss(truth - forecast, levels[q]) for q, forecast in enumerate(quantiles)}
    return sum(per_level.values()) / len(per_level)


def coverage(truth, low, high):
    """The share of the truth in the interval, from 0 to 1."""
    hits = (truth >= low) * (truth <= high)
    return np.count_nonzero(hits) / np.size(truth)
