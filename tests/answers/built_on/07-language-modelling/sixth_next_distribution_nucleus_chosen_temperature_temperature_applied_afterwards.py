# mistake: two: the nucleus is chosen at temperature 1 and the temperature applied afterwards; and the symbol that crosses the mass is left out (cumsum <= mass)
# read: right
# told: your next_distribution leaves out the symbol with which the sum reaches the mass: it belongs to the nucleus. your next_distribution takes th
def next_distribution(scores, temperature, mass):
    s = np.asarray(scores, dtype=float)
    s = s - s.max()
    p = np.exp(s)
    p = p / p.sum()
    order = np.argsort(-p)
    keep = order[np.cumsum(p[order]) <= mass + 1e-12]
    if len(keep) == 0:
        keep = order[:1]
    out = np.zeros(len(p))
    q = np.exp((s[keep] - s[keep].max()) / temperature)
    out[keep] = q / q.sum()
    return out
