# loses: check-rouge-l
# told: weighs recall more than precision
def rouge_l(summary, reference, table):
    m = table[-1, -1]
    if m == 0:
        return 0.0, 0.0, 0.0
    p, r = m / len(summary), m / len(reference)
    beta = 1.2
    return p, r, (1 + beta**2) * p * r / (r + beta**2 * p)


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
