# mistake: pinball_loss (two): the error is forecast minus truth (sign turned round); and the losses of the levels are added up instead of averaged
# read: right
# told: In pinball_loss. In yours stands, with the right numbers but for a sign, error; what comes next, what is returned, does not: look from there
def pinball_loss(truth, quantiles, levels):
    total = 0.0
    for q, forecast in zip(levels, quantiles):
        e = forecast - truth
        total += np.maximum(q * e, (q - 1) * e).mean()
    return total
