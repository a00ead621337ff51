# mistake: keeps only the symbols whose cumulative sum stays within the mass, so the one that reaches the mass is left ...
# read: right
# told: your next_distribution leaves out the symbol with which the sum reaches the mass: it
def next_distribution(scores, temperature, mass):
    s = np.asarray(scores, dtype=float) / temperature
    p = np.exp(s - s.max())
    p /= p.sum()
    order = np.argsort(p)[::-1]
    keep = np.cumsum(p[order]) <= mass + 1e-12
    keep[0] = True
    out = np.zeros(len(p))
    out[order[keep]] = p[order[keep]]
    return out / out.sum()
