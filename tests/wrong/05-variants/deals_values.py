# loses: check-noise
# told: deal places and not values
def p_value(a, b):
    pool = list(a) + list(b)
    seen = abs(np.mean(a) - np.mean(b))
    deals = list(combinations(pool, len(a)))
    hits = 0
    for g in deals:
        rest = [v for v in pool if v not in g]
        if len(rest) == 0:
            continue
        hits += abs(np.mean(g) - np.mean(rest)) >= seen - 1e-9
    return hits / len(deals)


def clear_differences(table, baseline, level):
    m = len(table) - 1
    return [k for k in table if k != baseline and p_value(table[baseline], table[k]) <= level / m]
