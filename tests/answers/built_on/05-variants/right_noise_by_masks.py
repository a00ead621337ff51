# mistake: none
def p_value(a, b):
    scores = np.array([*a, *b], dtype=float)
    size = len(scores)
    deals = np.array(list(combinations(range(size), len(a))))
    in_a = np.zeros((len(deals), size), bool)
    np.put_along_axis(in_a, deals, True, axis=1)
    means_a = np.where(in_a, scores, 0).sum(1) / len(a)
    means_b = np.where(in_a, 0, scores).sum(1) / len(b)
    apart = np.abs(means_a - means_b)
    return np.count_nonzero(apart > apart[0] - 1e-9) / len(apart)


def clear_differences(table, baseline, level):
    rest = dict(table)
    own = rest.pop(baseline)
    return list(filter(lambda name: p_value(rest[name], own) <= level / len(rest), rest))
