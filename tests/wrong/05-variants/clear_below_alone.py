# loses: check-noise
# told: a list of the rows below the baseline alone
def p_value(a, b):
    pool = np.concatenate([a, b])
    seen = abs(np.mean(a) - np.mean(b))
    n, total = len(a), pool.sum()
    diffs = np.array([abs(sum(g) / n - (total - sum(g)) / (len(pool) - n)) for g in combinations(pool, n)])
    return np.mean(diffs >= seen - 1e-9)


def clear_differences(table, baseline, level):
    out = []
    for k in table:
        if k == baseline:
            continue
        if np.mean(table[k]) < np.mean(table[baseline]) and p_value(table[k], table[baseline]) <= level / (
            len(table) - 1
        ):
            out.append(k)
    return out
