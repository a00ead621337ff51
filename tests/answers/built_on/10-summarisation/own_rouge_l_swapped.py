# mistake: precision by the reference
# told: your rouge_l has precision and recall the wrong way round: precision divides by the words of the sum
def rouge_l(summary, reference, table):
    n = table.max()
    if not n:
        return 0.0, 0.0, 0.0
    p, r = n / len(reference), n / len(summary)
    return p, r, 2 * p * r / (p + r)


def matched(a, b, table):
    out, i, j = [], len(a), len(b)
    while i > 0 and j > 0:
        if a[i - 1] == b[j - 1]:
            i, j = i - 1, j - 1
            out.append((i, j))
        elif table[i - 1, j] >= table[i, j - 1]:
            i -= 1
        else:
            j -= 1
    return out[::-1]
