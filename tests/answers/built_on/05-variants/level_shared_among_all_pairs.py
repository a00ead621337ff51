# mistake: The level is divided by the number of all pairs of rows, n(n - 1)/2, instead of by the number of comparisons made, those with the baseline.
def clear_differences(table, baseline, level):
    rows = len(table)
    limit = level / (rows * (rows - 1) / 2)
    clear = []
    for name, scores in table.items():
        if name == baseline:
            continue
        if p_value(scores, table[baseline]) <= limit:
            clear.append(name)
    return clear


def p_value(a, b):
    """The share of all deals of the scores a (n_a,), b (n_b,) whose means are at least as far apart as the seen ones."""
    a, b = (np.asarray(a, dtype=float), np.asarray(b, dtype=float))
    pooled, seen = (np.concatenate([a, b]), abs(a.mean() - b.mean()))
    first = np.array(list(combinations(range(len(pooled)), len(a))))
    sums = pooled[first].sum(axis=1)
    apart = abs(sums / len(a) - (pooled.sum() - sums) / len(b))
    return float(np.mean(apart >= seen - 1e-09))
