# mistake: none
def pinball_loss(truth, quantiles, levels):
    """What lies above the forecast costs q, what lies below costs 1 - q."""
    above = np.clip(truth - quantiles, 0, None)
    below = np.clip(quantiles - truth, 0, None)
    q = np.asarray(levels, dtype=float)
    costs = np.einsum("q,qkn->", q, above) + np.einsum("q,qkn->", 1 - q, below)
    return costs / above.size


def coverage(truth, low, high):
    """One minus the share that falls out at either end."""
    out = (truth < low) | (truth > high)
    return 1 - out.mean()
