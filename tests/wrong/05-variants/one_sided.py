# loses: check-noise
# told: a one-sided share
def p_value(a, b):
    a, b = list(a), list(b)
    pooled = a + b
    seen = np.mean(a) - np.mean(b)
    hits = total = 0
    for pick in combinations(range(len(pooled)), len(a)):
        first = [pooled[k] for k in pick]
        rest = [pooled[k] for k in range(len(pooled)) if k not in pick]
        total += 1
        hits += sum(first) / len(first) - sum(rest) / len(rest) >= seen - 1e-9
    return hits / total


def clear_differences(table, baseline, level):
    names = [name for name in table if name != baseline]
    return [name for name in names if p_value(table[name], table[baseline]) <= level / len(names)]
