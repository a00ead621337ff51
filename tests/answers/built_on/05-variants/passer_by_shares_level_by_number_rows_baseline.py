# mistake: shares the level by the number of rows, the baseline counted, len(table), where there is one comparison fewer
# read: right
# told: your clear_differences matches a list that shares the level among all rows: the baseline is
def clear_differences(table, baseline, level):
    clear = []
    for name, scores in table.items():
        if name == baseline:
            continue
        if p_value(scores, table[baseline]) <= level / len(table):
            clear.append(name)
    return clear
