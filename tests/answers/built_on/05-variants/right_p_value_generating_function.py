# mistake: none
def p_value(a, b):
    """The share of all deals of the scores a (n_a,), b (n_b,) whose means are at least as far apart as the seen ones."""
    from functools import reduce

    m, n = len(a), len(b)

    # the coefficients of prod (1 + t e^y): entry k lists the sums of all k-subsets
    def times(lists, y):
        longer = [[s + y for s in sums] for sums in lists]
        return [stay + come for stay, come in zip(lists + [[]], [[]] + longer)]

    sums = reduce(times, [*a, *b], [[0.0]])
    total = sums[m + n][0]
    gap = lambda S: abs(S / m - (total - S) / n)
    seen = gap(sum(a))
    return sum(seen - gap(S) < 1e-9 for S in sums[m]) / len(sums[m])


def clear_differences(table, baseline, level):
    """The names in table {name: scores}, other than baseline, whose difference from it is clear at the shared level."""
    against = lambda name: p_value(table[baseline], table[name])
    others = list(filter(lambda name: name != baseline, table))
    return list(filter(lambda name: against(name) <= level / len(others), others))
