# mistake: Python's max of two arrays, which asks whether an array is true
# told: your pinball_loss asks whether an array is true, as `if`, `and`, max and min do
# told: np.maximum
def pinball_loss(truth, quantiles, levels):
    e = truth - quantiles
    q = np.asarray(levels)[:, None, None]
    return np.mean(max(q * e, (q - 1) * e))
