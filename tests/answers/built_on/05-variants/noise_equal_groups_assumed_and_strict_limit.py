# mistake: two: the gap of a deal is |2 * sum - total| / n_a, which is the gap of means only if n_a = n_b, and a difference must lie strictly below the limit, so a p-value exactly at level / m is not counted as clear.
# read: vague
# told: your clear_differences matches a list without the differences whose p-value is exactly level / m: at most counts them in.
def p_value(a, b):
    pool = np.concatenate([np.asarray(a, float), np.asarray(b, float)])
    k = len(a)

    def gap(part):
        return abs(2 * pool[list(part)].sum() - pool.sum()) / k

    seen = gap(range(k))
    gaps = np.array([gap(part) for part in combinations(range(len(pool)), k)])
    return float(np.mean(gaps >= seen - 1e-9))


def clear_differences(table, baseline, level):
    reference = table[baseline]
    ps = {name: p_value(reference, row) for name, row in table.items() if name != baseline}
    found = []
    for name, p in ps.items():
        if p * len(ps) < level:
            found.append(name)
    return found
