# mistake: takes 1 off the number of the others "for the baseline", which is not among them any more
# told: your clear_differences matches Šidák's share of the level, 1 - (1 - level) ** (1 / m): level / m is asked for. Or, with the same numbers in
def clear_differences(table, baseline, level):
    others = [k for k in table if k != baseline]
    limit = level / (len(others) - 1)
    return [k for k in others if p_value(table[k], table[baseline]) <= limit]
