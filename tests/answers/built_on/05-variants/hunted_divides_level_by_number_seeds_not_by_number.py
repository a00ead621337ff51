# mistake: divides the level by the number of seeds, not by the number of comparisons
# told: your clear_differences matches a list that shares the level among all rows: the baseline is not compared with itself. Or, with the same numb
def clear_differences(table, baseline, level):
    n = len(table[baseline])
    return [k for k in table if k != baseline and p_value(table[k], table[baseline]) <= level / n]
