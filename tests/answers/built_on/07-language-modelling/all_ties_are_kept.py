# mistake: The nucleus is cut by the probability of its last symbol, so all symbols as probable as that one are kept, more than it takes.
# told: your next_distribution keeps all symbols that are as probable as the last of the nucleus:
def next_distribution(scores, temperature, mass):
    weights = np.exp((np.asarray(scores, dtype=float) - np.max(scores)) / temperature)
    p = weights / weights.sum()
    total = 0.0
    for value in sorted(p, reverse=True):
        total += value
        if total >= mass:
            break
    kept = np.array([q if q >= value else 0.0 for q in p])
    return kept / kept.sum()
