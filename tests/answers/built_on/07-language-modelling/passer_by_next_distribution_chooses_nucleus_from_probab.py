# mistake: next_distribution chooses the nucleus from the probabilities at temperature 1 and applies the temperature ...
# read: right
# told: your next_distribution takes the nucleus first and the temperature then: the temperature
def next_distribution(scores, temperature, mass):
    s = np.asarray(scores, float)
    plain = np.exp(s - s.max())
    plain = plain / plain.sum()
    order = np.argsort(-plain)
    k = np.searchsorted(np.cumsum(plain[order]), mass - 1e-12) + 1
    keep = order[:k]
    hot = np.exp((s[keep] - s.max()) / temperature)
    p = np.zeros(len(s))
    p[keep] = hot / hot.sum()
    return p
