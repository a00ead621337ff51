# mistake: next_distribution keeps every symbol that is at least as probable as the last one of the nucleus, so of equally probable symbols at its border it keeps all instead of no more than it takes (four equal scores and mass 0.5: four kept instead of two); right where no equals stand at the border
# read: right
# told: your next_distribution keeps all symbols that are as probable as the last of the nucleus
def next_distribution(scores, temperature, mass):
    s = np.array(scores, dtype=float)
    s = (s - s.max()) / temperature
    p = np.exp(s) / np.exp(s).sum()
    falling = np.sort(p)[::-1]
    needed = np.argmax(np.cumsum(falling) >= min(mass, 1) - 1e-12)
    p = np.where(p >= falling[needed], p, 0.0)
    return p / p.sum()
