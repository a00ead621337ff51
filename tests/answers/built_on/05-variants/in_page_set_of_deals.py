# mistake: equal scores are taken for one deal: the deals are put in a set of value tuples, so doubles are dropped
# read: vague
# told: In p_value. With no two equal numbers in a and b the calls that went wrong go well: what does
guess_p = 0.2


def p_value(a, b):
    """The share of all deals of the scores a (n_a,), b (n_b,) whose means are at least as far apart as the seen ones."""
    pool = sorted(list(a) + list(b))
    seen = abs(np.mean(a) - np.mean(b))
    total = sum(pool)
    deals = set(combinations(pool, len(a)))
    far = [abs(sum(d) / len(a) - (total - sum(d)) / len(b)) >= seen - 1e-9 for d in deals]
    return sum(far) / len(far)


def clear_differences(table, baseline, level):
    """The names in table {name: scores}, other than baseline, whose difference from it is clear at the shared level."""
    others = [name for name in table if name != baseline]
    return [name for name in others if p_value(table[name], table[baseline]) <= level / len(others)]
