# mistake: two: (1) p_value finds the second group of a deal by value ("not in group"), so that with equal scores all copies of a dealt score vanish from the rest and its mean is off, or nan with a warning where nothing remains (right where all scores differ); (2) clear_differences relaxes the limit from the smallest p-value to the largest (Holm: level / m, level / (m - 1), ...) instead of level / m for all (right where no p-value lies between level / m and its relaxed limit)
# read: right
# told: your p_value matches a second group of the scores whose *values* are not in the first: w
def p_value(a, b):
    scores = [*a, *b]
    seen = abs(np.mean(a) - np.mean(b))
    deals = extreme = 0
    for group in combinations(scores, len(a)):
        rest = [s for s in scores if s not in group]
        deals += 1
        if abs(np.mean(group) - np.mean(rest)) >= seen - 1e-9:
            extreme += 1
    return extreme / deals


def clear_differences(table, baseline, level):
    ps = {name: p_value(row, table[baseline]) for name, row in table.items() if name != baseline}
    clear = set()
    for k, name in enumerate(sorted(ps, key=ps.get)):
        if ps[name] > level / (len(ps) - k):
            break
        clear.add(name)
    return [name for name in ps if name in clear]
