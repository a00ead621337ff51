# loses: check-noise
# told: gives every comparison the whole level
def p_value(a, b):
    x = np.r_[a, b]
    n, seen = len(a), abs(np.mean(a) - np.mean(b))
    hits = []
    for pick in combinations(range(len(x)), n):
        mask = np.zeros(len(x), bool)
        mask[list(pick)] = True
        hits.append(abs(x[mask].mean() - x[~mask].mean()) > seen - 1e-9)
    return sum(hits) / len(hits)


def clear_differences(table, baseline, level):
    return [k for k in table if k != baseline and p_value(table[k], table[baseline]) <= level]
