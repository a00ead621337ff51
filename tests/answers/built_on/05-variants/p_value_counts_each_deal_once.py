# mistake: set() throws away deals with equal scores, so equal scores make fewer deals and the share changes. Shows only where scores are equal, as 0.99 in the table.
# read: vague
# told: In p_value. With no two equal numbers in a and b the calls that went wrong go well: what does it do with equal ones?
def p_value(a, b):
    pool = sorted([*a, *b])
    total = sum(pool)
    gap = lambda group: abs(sum(group) / len(a) - (total - sum(group)) / len(b))
    deals = set(combinations(pool, len(a)))
    return sum(gap(deal) >= gap(a) - 1e-9 for deal in deals) / len(deals)


def clear_differences(table, baseline, level):
    others = [name for name in table if name != baseline]
    return [name for name in others if p_value(table[name], table[baseline]) <= level / len(others)]
