# loses: check-next-distribution
# told: leaves out the symbol with which the sum reaches the mass
def next_distribution(scores, temperature, mass):
    p = np.exp((scores - scores.max()) / temperature)
    p /= p.sum()
    order = p.argsort()[::-1]
    keep = order[p[order].cumsum() <= mass]
    if not len(keep):
        keep = order[:1]
    q = np.zeros_like(p)
    q[keep] = p[keep]
    return q / q.sum()
