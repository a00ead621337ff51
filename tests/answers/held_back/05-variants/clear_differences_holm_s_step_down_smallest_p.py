# mistake: Holm's step-down: the smallest p gets level/m, the next level/(m-1) and so on, instead of one limit for all
# read: right
# told: your clear_differences matches Holm's procedure, in which the limit of one comparison depends on the others: here all have the same one, lev
def clear_differences(table, baseline, level):
    ps = sorted((p_value(scores, table[baseline]), name) for name, scores in table.items() if name != baseline)
    clear = []
    for k, (p, name) in enumerate(ps):
        if p > level / (len(ps) - k):
            break
        clear.append(name)
    return clear
