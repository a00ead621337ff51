# mistake: The comparisons are taken in the order of their p-values and the limit grows from level / m to level / (m - 1) and so on (Holm's method) instead of being level / m for all.
# told: your clear_differences matches Holm's procedure, in which the limit of one comparison
def clear_differences(table, baseline, level):
    p = {name: p_value(scores, table[baseline]) for name, scores in table.items() if name != baseline}
    found = set()
    for k, name in enumerate(sorted(p, key=p.get)):
        if p[name] > level / (len(p) - k):
            break
        found.add(name)
    return [name for name in p if name in found]
