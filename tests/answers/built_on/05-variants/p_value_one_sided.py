# mistake: p_value drops the absolute value in one place: deals count only if they differ in the same direction as the seen one (one-sided), about half the right value; shows on nearly every input
# read: vague
def p_value(a, b):
    """The share of all deals of the scores a (n_a,), b (n_b,) whose means are at least as far apart as the seen ones."""
    pool = np.concatenate([a, b])
    m, n = len(a), len(b)

    def gap(chosen):
        inside = np.isin(np.arange(m + n), chosen)
        return pool[inside].mean() - pool[~inside].mean()

    seen = gap(range(m))
    toward = 1 if seen >= 0 else -1
    far = [toward * gap(deal) >= abs(seen) - 1e-9 for deal in combinations(range(m + n), m)]
    return float(np.mean(far))


def clear_differences(table, baseline, level):
    """The names in table {name: scores}, other than baseline, whose difference from it is clear at the shared level."""
    others = {name: scores for name, scores in table.items() if name != baseline}
    return [name for name in others if p_value(others[name], table[baseline]) <= level / len(others)]
