# loses: check-next-distribution
# told: of equals, only as many
def next_distribution(scores, temperature, mass):
    z = scores / temperature
    p = np.exp(z - z.max())
    p = p / p.sum()
    s = np.sort(p)[::-1]
    least = s[np.searchsorted(np.cumsum(s), mass - 1e-12)]
    out = np.where(p >= least, p, 0)
    return out / out.sum()
