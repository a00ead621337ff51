# mistake: a value counts as inside if the signs of truth - low and high - truth add up to more than 0; an interval of no width that hits the truth exactly (low == truth == high) gives 0 and is missed, though the ends are included.
# read: vague
def pinball_loss(truth, quantiles, levels):
    """Mean pinball loss, one number: truth (K, N), quantiles (Q, K, N), levels (Q,)."""
    tau = np.reshape(levels, (-1, 1, 1))
    e = truth - quantiles
    positive_part, negative_part = np.clip(e, 0, None), np.clip(-e, 0, None)
    return np.mean(tau * positive_part + (1 - tau) * negative_part)


def coverage(truth, low, high):
    """The share of the truth in the interval, from 0 to 1."""
    above_low = np.sign(truth - low)  # 1 inside, 0 on the end, -1 outside
    below_high = np.sign(high - truth)
    return np.mean(above_low + below_high > 0)
