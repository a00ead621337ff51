# mistake: list.sort returns None
# told: your clear_differences returned None: it ends without a return that is reached, or behind the return stands nothing, or what works in place
def clear_differences(table, baseline, level):
    others = [k for k in table if k != baseline]
    names = [k for k in others if p_value(table[k], table[baseline]) <= level / len(others)]
    return names.sort()
