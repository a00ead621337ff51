# mistake: the levels (Q, 1) are broadcast along the steps K in place of the quantiles Q; silently wrong where K = Q or K = 1 (with Q above 1), and it crashes for other K
# read: right
# told: In pinball_loss. It stops: ValueError: operands could not be broadcast together with
def pinball_loss(truth, quantiles, levels):
    q = np.array(levels)[:, None]
    e = np.array([truth - quantile for quantile in quantiles])
    return np.mean(np.maximum(q * e, (q - 1) * e))


def coverage(truth, low, high):
    inside = [a <= y <= b for y, a, b in zip(truth.flat, low.flat, high.flat)]
    return sum(inside) / len(inside)
