# mistake: takes a pair wherever the entry is one more than the one diagonally before it, though the two words need not be equal; shows where a match was passed on from above or from the left
# read: right
# told: your matched takes a pair where the table has grown along the diagonal: the two words may
def rouge_l(summary, reference, table):
    m = int(table[-1, -1])
    if m == 0:
        return 0.0, 0.0, 0.0
    P = m / len(summary)
    R = m / len(reference)
    return P, R, 2 * P * R / (P + R)


def matched(a, b, table):
    i = len(a)
    j = len(b)
    pairs = []
    while i > 0 and j > 0:
        here = table[i, j]
        diagonal = table[i - 1, j - 1]
        if here == diagonal + 1:
            pairs.append((i - 1, j - 1))
            i = i - 1
            j = j - 1
        elif table[i - 1, j] >= table[i, j - 1]:
            i = i - 1
        else:
            j = j - 1
    return pairs[::-1]
