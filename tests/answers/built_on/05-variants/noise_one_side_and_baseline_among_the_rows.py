# mistake: two: only deals whose mean of a exceeds that of b by the seen amount are counted (no absolute value), so p is about 1 when a is the smaller and half as large otherwise, and the level is divided by the number of rows with the baseline among them.
# read: right
# told: your p_value matches a one-sided share, in which the sign of the difference counts. your
def p_value(a, b):
    joined = list(a) + list(b)
    n_a, n_b = len(a), len(b)
    grand = sum(joined)
    reference = sum(a) / n_a - sum(b) / n_b
    hits = trials = 0
    for chosen in combinations(range(n_a + n_b), n_a):
        s = sum(joined[j] for j in chosen)
        trials += 1
        if s / n_a - (grand - s) / n_b > reference - 1e-9:
            hits += 1
    return hits / trials


def clear_differences(table, baseline, level):
    shared = level / len(table)
    clear = []
    for name in table:
        if name == baseline:
            continue
        if p_value(table[name], table[baseline]) <= shared:
            clear.append(name)
    return clear
