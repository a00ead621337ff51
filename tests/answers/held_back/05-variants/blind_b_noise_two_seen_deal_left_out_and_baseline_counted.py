# mistake: TWO: p_value leaves the seen deal itself out of the count and of the number of deals, and clear_differences divides the level by the number of all rows, the baseline included, instead of the number of comparisons.
# read: right
# told: your clear_differences matches a list that shares the level among all rows: the baseline is not comp
guess_p = 0.2


def p_value(a, b):
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    everything = np.append(a, b)
    n = len(everything)
    seen = abs(a.mean() - b.mean())
    extreme, number = 0, 0
    for where in combinations(range(n), len(a)):
        if where == tuple(range(len(a))):
            continue
        mask = np.zeros(n, dtype=bool)
        mask[list(where)] = True
        difference = abs(everything[mask].mean() - everything[~mask].mean())
        extreme += int(difference >= seen - 1e-9)
        number += 1
    return extreme / number


def clear_differences(table, baseline, level):
    per_row = level / len(table)
    return [key for key in table.keys() if key != baseline and p_value(table[key], table[baseline]) <= per_row]
