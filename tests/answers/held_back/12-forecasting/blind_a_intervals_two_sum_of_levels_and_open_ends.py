# mistake: TWO: pinball_loss adds up the losses of the levels instead of taking the mean over them, so it is Q times too large, and coverage does not count a truth that lies exactly on an end of its interval.
# read: right
# told: your pinball_loss sums over the levels: it should be their mean. your coverage leaves out a truth th
def pinball_loss(truth, quantiles, levels):
    def one_level(q, forecast):
        e = truth - forecast
        return np.mean(np.maximum(q * e, (q - 1) * e))

    return sum(one_level(q, f) for q, f in zip(levels, quantiles))


def coverage(truth, low, high):
    middle, half = (low + high) / 2, (high - low) / 2
    return float(np.mean(np.abs(truth - middle) < half))
