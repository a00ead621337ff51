# mistake: Holm instead of the same limit for all: sorted, the k-th smallest p against level / (m - k)
# read: right
# told: your clear_differences matches Holm's procedure, in which the limit of one comparison
guess_p = 0.2


def p_value(a, b):
    """The share of all deals of the scores a (n_a,), b (n_b,) whose means are at least as far apart as the seen ones."""
    pool = np.concatenate([a, b])
    seen = abs(np.mean(a) - np.mean(b))
    far = []
    for chosen in combinations(range(len(pool)), len(a)):
        rest = np.delete(pool, chosen)
        far.append(abs(pool[list(chosen)].mean() - rest.mean()) >= seen - 1e-9)
    return np.mean(far)


def clear_differences(table, baseline, level):
    """The names in table {name: scores}, other than baseline, whose difference from it is clear at the shared level."""
    p = sorted((p_value(row, table[baseline]), name) for name, row in table.items() if name != baseline)
    clear = []
    for k, (value, name) in enumerate(p):
        if value > level / (len(p) - k):
            break
        clear.append(name)
    return clear
