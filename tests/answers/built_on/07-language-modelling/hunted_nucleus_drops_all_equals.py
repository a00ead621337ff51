# mistake: of symbols as probable as the last of the nucleus none but the first group is kept: too few
# told: What does not hold first: Of symbols that are equally probable no more are kept than it takes to reach the mas
def next_distribution(scores, temperature, mass):
    z = np.asarray(scores, dtype=float) / temperature
    p = np.exp(z - z.max())
    p = p / p.sum()
    order = np.argsort(-p, kind="stable")
    keep = np.searchsorted(np.cumsum(p[order]), mass - 1e-12) + 1
    chosen = order[:keep]
    last = p[chosen[-1]]
    if np.isclose(p, last).sum() > 1 and np.isclose(p[chosen], last).sum() < np.isclose(p, last).sum() and keep > 1:
        chosen = chosen[~np.isclose(p[chosen], last)] if (~np.isclose(p[chosen], last)).any() else chosen[:1]
    out = np.zeros(len(p))
    out[chosen] = p[chosen]
    return out / out.sum()
