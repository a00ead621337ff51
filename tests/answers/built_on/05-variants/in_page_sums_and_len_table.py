# mistake: sums of the groups are compared instead of means, and the level is shared among all rows, baseline included (two mistakes)
# read: right
# told: your clear_differences matches a list that shares the level among all rows: the baseline
guess_p = 0.2


def p_value(a, b):
    """The share of all deals of the scores a (n_a,), b (n_b,) whose means are at least as far apart as the seen ones."""
    pool = np.concatenate([a, b])
    seen = abs(np.sum(a) - np.sum(b))
    far = []
    for chosen in combinations(range(len(pool)), len(a)):
        one = pool[list(chosen)].sum()
        far.append(abs(one - (pool.sum() - one)) >= seen - 1e-9)
    return np.mean(far)


def clear_differences(table, baseline, level):
    """The names in table {name: scores}, other than baseline, whose difference from it is clear at the shared level."""
    return [k for k in table if k != baseline and p_value(table[k], table[baseline]) <= level / len(table)]
