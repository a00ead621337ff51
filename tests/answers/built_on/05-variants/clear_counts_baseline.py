# mistake: two in clear_differences: the level is shared among len(table) rows, the baseline included, instead of the m = len(table) - 1 comparisons, and a p-value exactly at the limit does not count (< instead of <=); right where the p-values are well below or well above the limits
# read: right
# told: your clear_differences matches a list that shares the level among all rows: the baseline
def clear_differences(table, baseline, level):
    limit = level / len(table)
    clear = []
    for name, scores in table.items():
        if name == baseline:
            continue
        if p_value(scores, table[baseline]) < limit:
            clear.append(name)
    return clear
