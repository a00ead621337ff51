# mistake: one-sided: compares the signed difference mean(a) - mean(b) of each deal with the seen signed one, without ...
# read: right
# told: your p_value matches a one-sided share, in which the sign of the difference counts.
def p_value(a, b):
    scores = list(a) + list(b)
    total = sum(scores)
    na, nb = len(a), len(b)
    seen = sum(a) / na - sum(b) / nb
    hits = 0
    deals = list(combinations(range(na + nb), na))
    for deal in deals:
        s = sum(scores[k] for k in deal)
        if s / na - (total - s) / nb >= seen - 1e-9:
            hits += 1
    return hits / len(deals)


def clear_differences(table, baseline, level):
    m = len(table) - 1
    return [k for k, v in table.items() if k != baseline and p_value(v, table[baseline]) <= level / m]
