# loses: nothing
def lcs_table(a, b):
    known = {}

    def length(i, j):
        if (i, j) not in known:
            known[i, j] = (
                0
                if i == 0 or j == 0
                else max(length(i - 1, j), length(i, j - 1), length(i - 1, j - 1) + (a[i - 1] == b[j - 1]))
            )
        return known[i, j]

    return [[float(length(i, j)) for j in range(len(b) + 1)] for i in range(len(a) + 1)]


def rouge_l(summary, reference, table):
    m = float(table.max())
    with np.errstate(all="ignore"):
        scores = np.array(
            [
                np.divide(m, len(summary)),
                np.divide(m, len(reference)),
                2 * m / np.float64(len(summary) + len(reference)),
            ]
        )
    return np.nan_to_num(scores)


def matched(a, b, table):
    if not a or not b:
        return []
    if a[-1] == b[-1]:
        return [*matched(a[:-1], b[:-1], table[:-1, :-1]), [len(a) - 1, len(b) - 1]]
    return matched(a[:-1], b, table[:-1]) if table[-2, -1] >= table[-1, -2] else matched(a, b[:-1], table[:, :-1])
