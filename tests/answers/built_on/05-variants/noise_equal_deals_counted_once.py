# mistake: the deals are collected in a set of tuples of scores, so deals that differ only in which of several equal scores they hold count once; wrong p wherever two scores are equal.
# read: vague
# told: In p_value. With no two equal numbers in a and b the calls that went wrong go well: what does it do with equal ones?
def p_value(a, b):
    pool = sorted([*a, *b])
    k, total = len(a), sum(pool)
    seen = abs(np.mean(a) - np.mean(b))
    deals = set(combinations(pool, k))
    far = 0
    for deal in deals:
        s = sum(deal)
        gap = abs(s / k - (total - s) / (len(pool) - k))
        far += gap >= seen - 1e-9
    return far / len(deals)


def clear_differences(table, baseline, level):
    others = [name for name in table if name != baseline]
    limit = level / len(others)
    return [name for name in others if p_value(table[baseline], table[name]) <= limit]
