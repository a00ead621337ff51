# mistake: The level is divided by the number of all pairs of rows, n(n - 1)/2, instead of by the number of comparisons made, those with the baseline.
# told: In clear_differences. Entries are missing, and all others are right.
def clear_differences(table, baseline, level):
    rows = len(table)
    limit = level / (rows * (rows - 1) / 2)
    clear = []
    for name, scores in table.items():
        if name == baseline:
            continue
        if p_value(scores, table[baseline]) <= limit:
            clear.append(name)
    return clear
