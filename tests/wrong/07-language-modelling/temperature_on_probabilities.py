# loses: check-next-distribution
# told: rescaling undoes that
def next_distribution(scores, temperature, mass):
    p = np.exp(scores - scores.max())
    p /= p.sum()
    p = p / temperature
    p /= p.sum()
    kept = np.zeros(len(p))
    for v in np.argsort(p)[::-1]:
        if kept.sum() >= mass:
            break
        kept[v] = p[v]
    return kept / kept.sum()
