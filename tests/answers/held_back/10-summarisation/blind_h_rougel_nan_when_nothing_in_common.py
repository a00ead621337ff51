# mistake: rouge_l returns zeros only where a text is empty; where both have words but none in common, it divides 0 by 0 and F1 is NaN (with a NumPy warning) instead of 0; matched is right.
# read: right
# told: In rouge_l. Of its parts, the third part is wrong, the first part and the second part are right in t
def rouge_l(summary, reference, table):
    if not summary or not reference:
        return 0.0, 0.0, 0.0
    lcs = table[-1, -1]
    p = lcs / len(summary)
    r = lcs / len(reference)
    f = (2 * p * r) / (p + r)
    return p, r, f


def matched(a, b, table):
    pairs = []
    i, j = len(a) - 1, len(b) - 1
    while i >= 0 and j >= 0:
        if a[i] == b[j]:
            pairs.insert(0, (i, j))
            i -= 1
            j -= 1
        elif table[i, j + 1] < table[i + 1, j]:
            j -= 1
        else:
            i -= 1
    return pairs
