# mistake: Holm's step-down method (limit level/m, then level/(m-1), ...) from a textbook instead of the same limit level/m for all
# read: right
# told: your clear_differences matches Holm's procedure, in which the limit of one comparison depends on the others: here all have the same one, lev
def clear_differences(table, baseline, level):
    ps = sorted((p_value(table[n], table[baseline]), n) for n in table if n != baseline)
    m = len(ps)
    clear = []
    for k, (p, name) in enumerate(ps):
        if p > level / (m - k):
            break
        clear.append(name)
    return clear
