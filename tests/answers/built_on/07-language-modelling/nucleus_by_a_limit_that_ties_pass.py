# mistake: all symbols at least as probable as the last that is needed are kept, so of equally probable ones more are kept than it takes to reach the mass.
# read: right
# told: your next_distribution keeps all symbols that are as probable as the last of the nucleus:
def next_distribution(scores, temperature, mass):
    z = np.asarray(scores, dtype=float) / temperature
    p = np.exp(z - z.max())
    p /= p.sum()
    falling = np.sort(p)[::-1]
    reached = np.cumsum(falling) >= mass - 1e-12
    limit = falling[np.argmax(reached)] if reached.any() else 0.0
    kept = np.where(p >= limit, p, 0.0)
    return kept / kept.sum()
