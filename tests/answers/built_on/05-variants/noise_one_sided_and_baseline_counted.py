# mistake: two. The distance keeps its sign (a's mean minus b's), so only deals that lie as far to that side count; and the level is divided by the number of rows, the baseline among them, instead of by the number of comparisons.
# read: right
# told: your p_value matches a one-sided share, in which the sign of the difference counts. your
def p_value(a, b):
    pool = np.array([*a, *b])
    groups = np.array(list(combinations(range(len(pool)), len(a))))
    firsts = pool[groups].sum(axis=1)
    gaps = firsts / len(a) - (pool.sum() - firsts) / len(b)
    return (gaps >= np.mean(a) - np.mean(b) - 1e-9).mean()


def clear_differences(table, baseline, level):
    p = {name: p_value(table[baseline], scores) for name, scores in table.items() if name != baseline}
    return [name for name, value in p.items() if value <= level / len(table)]
