# mistake: two: e has the wrong sign (forecast less truth); and the losses of the levels are summed, each a mean over ...
# read: right
# told: In pinball_loss. In yours stands, with the right numbers but for a sign, error; what comes
def pinball_loss(truth, quantiles, levels):
    loss = 0.0
    for q, forecast in zip(levels, quantiles):
        e = forecast - truth
        loss += np.mean(np.maximum(q * e, (q - 1) * e))
    return loss
