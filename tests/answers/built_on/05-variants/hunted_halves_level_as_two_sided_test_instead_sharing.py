# mistake: halves the level, as for a two-sided test, instead of sharing it out
# told: In clear_differences. There are entries too many, and no right one is missing.
def clear_differences(table, baseline, level):
    return [k for k in table if k != baseline and p_value(table[k], table[baseline]) <= level / 2]
