# mistake: all symbols are kept that are at least as probable as the last of the nucleus; with ties at the edge these are more symbols than it takes. Right where no two are equal there.
# read: right
# told: your next_distribution keeps all symbols that are as probable as the last of the nucleus
def next_distribution(scores, temperature, mass):
    heat = np.asarray(scores, dtype=float) / temperature
    p = np.exp(heat - heat.max())
    p = p / p.sum()
    falling = sorted(p, reverse=True)
    sums = [sum(falling[: k + 1]) for k in range(len(falling))]
    edge = next((v for v, s in zip(falling, sums) if s >= mass - 1e-12), falling[-1])
    kept = np.where(p >= edge, p, 0.0)
    return kept / kept.sum()
