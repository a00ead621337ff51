# mistake: next_distribution turns the nucleus into a threshold and keeps every symbol that is at least as probable as the last one needed: of equally probable symbols it keeps all, more than it takes to reach the mass.
# read: right
# told: your next_distribution keeps all symbols that are as probable as the last of the nucleus: of equals,
def next_distribution(scores, temperature, mass):
    scores = np.asarray(scores, dtype=np.float64)
    p = np.exp((scores - scores.max()) / temperature)
    p /= p.sum()
    descending = np.flip(np.sort(p))
    needed = np.argmax(np.cumsum(descending) >= min(mass, 1.0) - 1e-9)
    cutoff = descending[needed]
    p = np.where(p >= cutoff, p, 0.0)
    return p / p.sum()
