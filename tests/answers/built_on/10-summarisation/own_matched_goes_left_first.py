# mistake: ties go left first, pairs one too high
# told: your matched returns rows and columns of the table, which are one more than the places of the words.
def rouge_l(summary, reference, table):
    n = table[-1, -1]
    if n == 0:
        return 0.0, 0.0, 0.0
    p, r = n / len(summary), n / len(reference)
    return p, r, 2 * n / (len(summary) + len(reference))


def matched(a, b, table):
    i, j, out = len(a), len(b), []
    while i and j:
        if a[i - 1] == b[j - 1]:
            out.insert(0, (i, j))
            i -= 1
            j -= 1
        elif table[i][j - 1] >= table[i - 1][j]:
            j -= 1
        else:
            i -= 1
    return out
