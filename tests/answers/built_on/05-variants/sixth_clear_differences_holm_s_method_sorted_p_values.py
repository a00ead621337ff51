# mistake: Holm's method (sorted p-values against level/m, level/(m-1), ...) instead of the same limit level/m for all
# read: right
# told: your clear_differences matches Holm's procedure, in which the limit of one comparison depends on the others: here all have the same one, lev
def clear_differences(table, baseline, level):
    ps = sorted((p_value(table[baseline], scores), name) for name, scores in table.items() if name != baseline)
    clear = []
    for k, (p, name) in enumerate(ps):
        if p > level / (len(ps) - k):
            break
        clear.append(name)
    return clear
