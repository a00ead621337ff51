# mistake: the level is shared among all pairs of rows, m = k(k-1)/2, not among the comparisons with the baseline
# read: right
# told: In clear_differences. The entries are right as far as they go, and end too early.
def clear_differences(table, baseline, level):
    pairs = list(combinations(table, 2))
    limit = level / len(pairs)
    clear = []
    for name in table:
        if name == baseline:
            continue
        if p_value(table[baseline], table[name]) <= limit:
            clear.append(name)
    return clear
