# mistake: The comparisons are taken in the order of their p-values and the limit grows from level / m to level / (m - 1) and so on (Holm's method) instead of being level / m for all.
# told: your clear_differences matches Holm's procedure, in which the limit of one comparison
def clear_differences(table, baseline, level):
    p = {name: p_value(scores, table[baseline]) for name, scores in table.items() if name != baseline}
    found = set()
    for k, name in enumerate(sorted(p, key=p.get)):
        if p[name] > level / (len(p) - k):
            break
        found.add(name)
    return [name for name in p if name in found]


def p_value(a, b):
    """The share of all deals of the scores a (n_a,), b (n_b,) whose means are at least as far apart as the seen ones."""
    a, b = (np.asarray(a, dtype=float), np.asarray(b, dtype=float))
    pooled, seen = (np.concatenate([a, b]), abs(a.mean() - b.mean()))
    first = np.array(list(combinations(range(len(pooled)), len(a))))
    sums = pooled[first].sum(axis=1)
    apart = abs(sums / len(a) - (pooled.sum() - sums) / len(b))
    return float(np.mean(apart >= seen - 1e-09))
