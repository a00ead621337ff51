# mistake: the nucleus is chosen from the probabilities at temperature 1; the temperature comes only afterwards
# read: right
# told: your next_distribution takes the nucleus first and the temperature then: the temperature comes first, for it changes who is in.
def next_distribution(scores, temperature, mass):
    s = np.asarray(scores, dtype=float)
    s = s - s.max()
    p = np.exp(s) / np.exp(s).sum()
    order = np.argsort(-p)
    k = int(np.searchsorted(np.cumsum(p[order]), mass - 1e-12)) + 1
    keep = order[:k]
    out = np.zeros(len(s))
    e = np.exp(s[keep] / temperature)
    out[keep] = e / e.sum()
    return out
