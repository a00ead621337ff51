# mistake: the level 0.05 is written into the code; the argument is not read
def clear_differences(table, baseline, level):
    others = [k for k in table if k != baseline]
    return [k for k in others if p_value(table[k], table[baseline]) <= 0.05 / len(others)]
