# mistake: Sorts the quantiles along the levels before taking the loss, so forecasts no longer belong to their levels where the levels are not rising or quantiles cross.
def pinball_loss(truth, quantiles, levels):
    """Mean pinball loss, one number: truth (K, N), quantiles (Q, K, N), levels (Q,)."""
    ordered = np.sort(quantiles, axis=0)
    total = 0.0
    for k in range(len(levels)):
        e = truth - ordered[k]
        total += np.where(e >= 0, levels[k] * e, (levels[k] - 1) * e).mean()
    return total / len(levels)
