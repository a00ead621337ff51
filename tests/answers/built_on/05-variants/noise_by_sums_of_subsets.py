# mistake: none
def p_value(a, b):
    group, rest = np.array(a, dtype=float), np.array(b, dtype=float)
    pool = np.append(group, rest)
    n_a, n_b = group.size, rest.size
    # sums[k]: the sums of all choices of k scores among those looked at so far, equal ones kept apart
    sums = [np.zeros(1)] + [np.zeros(0)] * n_a
    for score in pool:
        sums = [sums[0]] + [np.append(sums[k], sums[k - 1] + score) for k in range(1, n_a + 1)]
    gaps = np.abs(sums[n_a] / n_a - (pool.sum() - sums[n_a]) / n_b)
    seen = abs(group.sum() / n_a - rest.sum() / n_b)
    return float(np.mean(seen - gaps < 1e-9))


def clear_differences(table, baseline, level):
    rivals = {name: scores for name, scores in table.items() if name != baseline}
    return list(filter(lambda name: p_value(rivals[name], table[baseline]) <= level / len(rivals), rivals))
