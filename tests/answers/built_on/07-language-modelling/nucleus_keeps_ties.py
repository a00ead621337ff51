# mistake: next_distribution keeps every symbol that is at least as probable as the last one needed, so symbols tied with that one are all kept although fewer reach the mass (four equal scores and a mass of 0.5 keep four, not two); right where the last one needed has no equal outside
# read: right
# told: your next_distribution keeps all symbols that are as probable as the last of the nucleus
def next_distribution(scores, temperature, mass):
    logits = (np.asarray(scores, dtype=float) - np.max(scores)) / temperature
    p = np.exp(logits)
    p /= p.sum()
    descending = np.sort(p)[::-1]
    short = np.cumsum(descending) < mass - 1e-12
    needed = min(int(short.sum()), p.size - 1)
    p = np.where(p >= descending[needed], p, 0.0)
    return p / p.sum()
