# mistake: two: equal deals are thrown together by a set, so deals that repeat through equal scores count once (shows with ties), and the level is shared among all rows, the baseline included
# read: right
# told: your clear_differences matches a list that shares the level among all rows: the baseline
def p_value(a, b):
    """The share of all deals of the scores a (n_a,), b (n_b,) whose means are at least as far apart as the seen ones."""
    pool, m, n = sorted([*a, *b]), len(a), len(b)
    total = sum(pool)
    gap = lambda S: abs(S * (1 / m + 1 / n) - total / n)
    deals = set(combinations(pool, m))
    far = {deal for deal in deals if gap(sum(deal)) >= gap(sum(a)) - 1e-9}
    return len(far) / len(deals)


def clear_differences(table, baseline, level):
    """The names in table {name: scores}, other than baseline, whose difference from it is clear at the shared level."""
    p = {name: p_value(table[baseline], scores) for name, scores in table.items()}
    return [name for name, value in p.items() if value <= level / len(p) and name != baseline]
