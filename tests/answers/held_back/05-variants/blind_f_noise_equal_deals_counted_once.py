# mistake: p_value puts the deals into a set of the scores, so that deals that give a the same numbers (equal scores of different networks) are counted only once.
# read: right
# told: In p_value. With no two equal numbers in a and b the calls that went wrong go well: what does it do
guess_p = None


def p_value(a, b):
    a, b = [float(v) for v in a], [float(v) for v in b]
    pooled = sorted(a + b)
    total = sum(pooled)
    seen = abs(sum(a) / len(a) - sum(b) / len(b))
    deals = set(combinations(pooled, len(a)))
    far = 0
    for deal in deals:
        s = sum(deal)
        if abs(s / len(a) - (total - s) / len(b)) > seen - 1e-9:
            far += 1
    return far / len(deals)


def clear_differences(table, baseline, level):
    names = list(table)
    names.remove(baseline)
    limit = level / len(names)
    return list(filter(lambda name: p_value(table[name], table[baseline]) <= limit, names))
