# mistake: rouge_l divides by the sides of the table, which are one more than the numbers of words, so that precision and recall are too small.
# read: right
# told: your rouge_l divides by the rows and columns of the table: there is one more than there are words.
def rouge_l(summary, reference, table):
    rows, columns = table.shape
    m = table[-1, -1]
    if m == 0:
        return 0.0, 0.0, 0.0
    P = m / rows
    R = m / columns
    return P, R, 2 * P * R / (P + R)


def matched(a, b, table):
    def back(i, j):
        if i == 0 or j == 0:
            return []
        if a[i - 1] == b[j - 1]:
            return back(i - 1, j - 1) + [(i - 1, j - 1)]
        if table[i - 1, j] >= table[i, j - 1]:
            return back(i - 1, j)
        return back(i, j - 1)

    return back(len(a), len(b))
