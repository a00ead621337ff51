# mistake: the level is shared among all rows, the baseline too, and must be below
# told: your clear_differences matches a list that shares the level among all rows: the baseline is not comp
def p_value(a, b):
    a, b = np.asarray(a, float), np.asarray(b, float)
    pooled = np.concatenate([a, b])
    seen = abs(a.mean() - b.mean())
    total = pooled.sum()
    gaps = []
    for chosen in combinations(pooled, len(a)):
        s = sum(chosen)
        gaps.append(abs(s / len(a) - (total - s) / len(b)))
    return float(np.mean(np.array(gaps) >= seen - 1e-9))


def clear_differences(table, baseline, level):
    return [n for n in table if n != baseline and p_value(table[n], table[baseline]) < level / len(table)]
