# mistake: the nucleus is chosen from the probabilities at temperature 1, and the temperature is applied to what is left; shows for temperatures other than 1 with a mass below 1
# read: right
# told: your next_distribution takes the nucleus first and the temperature then: the temperature
def next_distribution(scores, temperature, mass):
    """Probabilities (V,) of the next symbol from scores (V,), at a temperature, cut to the nucleus of that mass."""
    s = np.array(scores, dtype=np.float64)
    s -= s.max()
    p = np.exp(s)
    p /= p.sum()
    order = np.argsort(-p, kind="stable")
    keep, reached = 0, 0.0
    while keep < len(p) and reached < mass - 1e-12:
        reached += p[order[keep]]
        keep += 1
    kept = order[:keep]
    out = np.zeros(len(p))
    out[kept] = np.exp(s[kept] / temperature)
    out /= out.sum()
    return out
