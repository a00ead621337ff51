# mistake: counts deals in which a is at least as far above b
# told: your p_value matches a one-sided share, in which the sign of the difference counts.
def p_value(a, b):
    a, b = np.asarray(a, float), np.asarray(b, float)
    every = np.concatenate([a, b])
    seen = a.mean() - b.mean()
    hits, deals = 0, 0
    for chosen in combinations(range(len(every)), len(a)):
        rest = [k for k in range(len(every)) if k not in chosen]
        deals += 1
        hits += every[list(chosen)].mean() - every[rest].mean() >= seen - 1e-9
    return hits / deals


def clear_differences(table, baseline, level):
    names = [n for n in table if n != baseline]
    return [n for n in names if p_value(table[n], table[baseline]) <= level / len(names)]
