# loses: check-rouge-l
# told: looks at the neighbours before it looks at the words
def rouge_l(summary, reference, table):
    m = table[-1, -1]
    if m == 0:
        return 0.0, 0.0, 0.0
    p, r = m / len(summary), m / len(reference)
    return p, r, 2 * p * r / (p + r)


def matched(a, b, table):
    i, j, pairs = len(a), len(b), []
    while i > 0 and j > 0:
        if table[i - 1, j] == table[i, j]:
            i -= 1
        elif table[i, j - 1] == table[i, j]:
            j -= 1
        else:
            i, j = i - 1, j - 1
            pairs.append((i, j))
    return pairs[::-1]
