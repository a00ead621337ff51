# mistake: TWO: p_value divides the sum of the other group by n_a too, which is wrong for groups of different sizes; and clear_differences shares the level among all pairs of rows, m (m + 1) / 2, instead of the m comparisons with the baseline.
# read: nothing
guess_p = 0.2


def p_value(a, b):
    scores = np.hstack([a, b]).astype(float)
    k = len(a)

    def distance(chosen):
        inside = np.zeros(len(scores), dtype=bool)
        inside[list(chosen)] = True
        return abs(scores[inside].sum() - scores[~inside].sum()) / k

    seen = distance(range(k))
    hits = [distance(deal) >= seen - 1e-9 for deal in combinations(range(len(scores)), k)]
    return sum(hits) / len(hits)


def clear_differences(table, baseline, level):
    pairs = len(list(combinations(table, 2)))
    clear = []
    for name, row in table.items():
        if name == baseline:
            continue
        if p_value(row, table[baseline]) <= level / pairs:
            clear.append(name)
    return clear
