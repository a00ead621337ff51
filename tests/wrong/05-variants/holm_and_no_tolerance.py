# loses: check-noise
# told: leaves out deals which are as far apart but for rounding
# told: Holm
def p_value(a, b):
    pooled, n = np.concatenate([a, b]), len(a)
    seen = abs(np.mean(a) - np.mean(b))
    groups = np.array(list(combinations(range(len(pooled)), n)))
    sums = pooled[groups].sum(axis=1)
    return np.mean(abs(sums / n - (pooled.sum() - sums) / len(b)) >= seen)


def clear_differences(table, baseline, level):
    others = sorted((p_value(table[k], table[baseline]), k) for k in table if k != baseline)
    found = []
    for k, (p, name) in enumerate(others):
        if p > level / (len(others) - k):
            break
        found.append(name)
    return found
