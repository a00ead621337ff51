# loses: check-noise
# told: as far apart but for rounding
def p_value(a, b):
    pool = np.concatenate([a, b])
    seen = abs(np.mean(a) - np.mean(b))
    hits, deals = 0, 0
    for idx in combinations(range(len(pool)), len(a)):
        rest = np.delete(pool, idx)
        deals += 1
        hits += abs(pool[list(idx)].mean() - rest.mean()) >= seen
    return hits / deals


def clear_differences(table, baseline, level):
    m = len(table) - 1
    return [k for k in table if k != baseline and p_value(table[baseline], table[k]) <= level / m]
