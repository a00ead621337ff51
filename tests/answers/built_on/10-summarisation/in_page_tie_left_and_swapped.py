# mistake: two: of equal neighbours it goes left instead of up; precision is divided by the reference and recall by the summary
# read: right
# told: your rouge_l has precision and recall the wrong way round: precision divides by the words
def rouge_l(summary, reference, table):
    m = int(table[-1, -1])
    if m == 0:
        return 0.0, 0.0, 0.0
    P, R = m / len(reference), m / len(summary)
    return P, R, 2 * P * R / (P + R)


def matched(a, b, table):
    i, j = len(a), len(b)
    pairs = []
    while i > 0 and j > 0:
        if a[i - 1] == b[j - 1]:
            i -= 1
            j -= 1
            pairs.append((i, j))
        elif table[i - 1, j] > table[i, j - 1]:
            i -= 1
        else:
            j -= 1
    return pairs[::-1]
