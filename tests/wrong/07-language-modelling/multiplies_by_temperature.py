# loses: check-next-distribution
# told: multiplies by the temperature
def next_distribution(scores, temperature, mass):
    a = scores * temperature
    p = np.exp(a - a.max()) / np.exp(a - a.max()).sum()
    kept, total = np.zeros(len(p)), 0
    for v in np.argsort(p)[::-1]:
        if total >= mass:
            break
        kept[v] = p[v]
        total += p[v]
    return kept / total
