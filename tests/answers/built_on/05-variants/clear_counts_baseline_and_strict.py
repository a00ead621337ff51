# mistake: two: clear_differences (1) shares the level out among all rows of the table, the baseline counted too, instead of among the m = rows - 1 comparisons, so the limit is too low; (2) asks for a p-value below the limit instead of at most the limit; right where no p-value lies between level / rows and level / m; p_value is right
# read: wrong
# told: your clear_differences matches a list that shares the level among all rows: the baseline is not compared with itself.
def p_value(a, b):
    pool = np.concatenate([a, b]).astype(float)
    everyone = set(range(len(pool)))

    def distance(chosen):
        left = sorted(everyone - set(chosen))
        return abs(pool[list(chosen)].mean() - pool[left].mean())

    seen = distance(range(len(a)))
    found = [distance(c) > seen - 1e-9 for c in combinations(range(len(pool)), len(a))]
    return sum(found) / len(found)


def clear_differences(table, baseline, level):
    limit = level / len(table)
    clear = []
    for name, scores in table.items():
        if name == baseline:
            continue
        if p_value(scores, table[baseline]) < limit:
            clear.append(name)
    return clear
