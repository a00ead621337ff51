# mistake: cuts the nucleus from the distribution at temperature 1 and applies the temperature only afterwards to what ...
# read: right
# told: your next_distribution takes the nucleus first and the temperature then: the temperature
def next_distribution(scores, temperature, mass):
    s = np.asarray(scores, dtype=float)
    s = s - s.max()
    plain = np.exp(s) / np.exp(s).sum()
    order = np.argsort(-plain, kind="stable")
    k = int(np.searchsorted(np.cumsum(plain[order]), mass - 1e-12)) + 1
    keep = order[:k]
    p = np.zeros(len(s))
    p[keep] = np.exp(s[keep] / temperature)
    return p / p.sum()
