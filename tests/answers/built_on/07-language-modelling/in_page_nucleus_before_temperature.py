# mistake: the nucleus is chosen from the softmax without the temperature, the temperature works afterwards inside it
# read: right
# told: your next_distribution takes the nucleus first and the temperature then: the temperature
def next_distribution(scores, temperature, mass):
    """Probabilities (V,) of the next symbol from scores (V,), at a temperature, cut to the nucleus of that mass."""
    shifted = scores - scores.max()
    p = np.exp(shifted) / np.exp(shifted).sum()
    order = np.argsort(p)[::-1]
    keep = order[: np.sum(np.cumsum(p[order]) < mass - 1e-10) + 1]
    q = np.zeros(len(p))
    q[keep] = np.exp(shifted[keep] / temperature)
    return q / q.sum()
