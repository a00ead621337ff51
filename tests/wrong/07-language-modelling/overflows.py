# loses: check-next-distribution
# told: yours is nan
def next_distribution(scores, temperature, mass):
    p = np.exp(scores / temperature)
    p /= p.sum()
    order = np.argsort(-p)
    n = np.searchsorted(np.cumsum(p[order]), mass) + 1
    q = np.zeros(len(p))
    q[order[:n]] = p[order[:n]]
    return q / q.sum()
