# mistake: For each level the two linear pieces are averaged first and the larger of the averages taken, instead of the larger piece for each number and then the mean.
# told: In pinball_loss. In yours stands, with the right numbers, error; what comes next, what is
def pinball_loss(truth, quantiles, levels):
    """Mean pinball loss, one number: truth (K, N), quantiles (Q, K, N), levels (Q,)."""
    losses = []
    for q, forecast in zip(levels, quantiles):
        e = truth - forecast
        losses.append(max(np.mean(q * e), np.mean((q - 1) * e)))
    return np.mean(losses)
