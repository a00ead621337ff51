# loses: check-rouge-l
# told: takes the geometric mean
def rouge_l(summary, reference, table):
    m = table.max()
    if not m:
        return 0.0, 0.0, 0.0
    p, r = m / len(summary), m / len(reference)
    return p, r, np.sqrt(p * r)


def matched(a, b, table):
    i, j, pairs = len(a), len(b), []
    while i and j:
        if a[i - 1] == b[j - 1]:
            pairs.insert(0, (i - 1, j - 1))
            i, j = i - 1, j - 1
        elif table[i - 1, j] >= table[i, j - 1]:
            i -= 1
        else:
            j -= 1
    return pairs
