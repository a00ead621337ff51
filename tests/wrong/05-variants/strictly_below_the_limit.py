# loses: check-noise
# told: without the differences whose p-value is exactly level / m
def clear_differences(table, baseline, level):
    m = len(table) - 1
    return [k for k in table if k != baseline and p_value(table[k], table[baseline]) < level / m]
