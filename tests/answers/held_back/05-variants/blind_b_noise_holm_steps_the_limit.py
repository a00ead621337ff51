# mistake: clear_differences uses Holm's procedure, whose limit grows from level / m to level along the sorted p-values, instead of the same limit level / m for all; p_value is right.
# read: right
# told: your clear_differences matches Holm's procedure, in which the limit of one comparison depends on the
guess_p = None


def p_value(a, b):
    pooled = np.array([*a, *b], dtype=float)
    index = set(range(len(pooled)))

    def apart(group):
        rest = list(index - set(group))
        return abs(pooled[list(group)].mean() - pooled[rest].mean())

    seen = apart(range(len(a)))
    return float(np.mean([apart(group) >= seen - 1e-9 for group in combinations(range(len(pooled)), len(a))]))


def clear_differences(table, baseline, level):
    p = {name: p_value(table[name], table[baseline]) for name in table if name != baseline}
    clear = []
    for k, name in enumerate(sorted(p, key=p.get)):
        if p[name] > level / (len(p) - k):
            break
        clear.append(name)
    return clear
