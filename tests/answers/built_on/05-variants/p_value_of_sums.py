# mistake: compares the two sums instead of the two means; right for groups of the same size, wrong for groups of different sizes
# read: vague
def p_value(a, b):
    """The share of all deals of the scores a (n_a,), b (n_b,) whose means are at least as far apart as the seen ones."""
    pool = [*a, *b]
    total = sum(pool)
    # A - B = A - (total - A) = 2 A - total
    gap = lambda group: abs(2 * sum(group) - total)
    seen = gap(a) - 1e-9
    deals = [gap(deal) for deal in combinations(pool, len(a))]
    return sum(g >= seen for g in deals) / len(deals)


def clear_differences(table, baseline, level):
    """The names in table {name: scores}, other than baseline, whose difference from it is clear at the shared level."""
    rest = [name for name in table if name != baseline]
    limit = level / len(rest)
    return [name for name in rest if p_value(table[baseline], table[name]) <= limit]
