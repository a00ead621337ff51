# mistake: p_value puts the deals into a set of their scores, so deals that look alike because scores repeat are counted once instead of each for itself; the share is wrong where a score occurs more than once (as all through TABLE), right where all scores differ; clear_differences is right
# read: vague
# told: In p_value. With no two equal numbers in a and b the calls that went wrong go well: what does it do with equal ones?
def p_value(a, b):
    a, b = [float(v) for v in a], [float(v) for v in b]
    pool = sorted(a + b)
    total = sum(pool)

    def apart(group):
        return abs(sum(group) / len(a) - (total - sum(group)) / len(b))

    seen = apart(a)
    deals = set(combinations(pool, len(a)))
    return sum(apart(deal) > seen - 1e-9 for deal in deals) / len(deals)


def clear_differences(table, baseline, level):
    others = [name for name in table if name != baseline]
    return [name for name in others if p_value(table[name], table[baseline]) <= level / len(others)]
