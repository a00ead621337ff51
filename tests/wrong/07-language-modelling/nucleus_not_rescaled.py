# loses: check-next-distribution
# told: does not rescale
def next_distribution(scores, temperature, mass):
    p = np.exp((scores - max(scores)) / temperature)
    p = p / sum(p)
    order, total, kept = sorted(range(len(p)), key=lambda v: -p[v]), 0.0, [0.0] * len(p)
    for v in order:
        kept[v] = p[v]
        total += p[v]
        if total >= mass:
            return np.array(kept)
    return p
