# loses: check-rouge-l
# told: goes on beyond an edge of the table
def rouge_l(summary, reference, table):
    m = table[-1, -1]
    if m == 0:
        return 0.0, 0.0, 0.0
    p, r = m / len(summary), m / len(reference)
    return p, r, 2 * p * r / (p + r)


def matched(a, b, table):
    i, j, pairs = len(a), len(b), []
    while i > 0 or j > 0:
        if a[i - 1] == b[j - 1]:
            pairs.append((i - 1, j - 1))
            i, j = i - 1, j - 1
        elif table[i - 1, j] >= table[i, j - 1]:
            i -= 1
        else:
            j -= 1
    return pairs[::-1]
