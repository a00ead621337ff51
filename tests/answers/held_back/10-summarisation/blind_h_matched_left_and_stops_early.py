# mistake: TWO: in matched equal neighbours send the path to the left, not up; and its loop runs only while i > 1 and j > 1, so the first word of a and the first word of b are never compared and their pairs are lost.
# read: right
# told: your matched stops one step too early, and loses the first words: go on until i or j is 0. your matc
def rouge_l(summary, reference, table):
    m = table[len(summary), len(reference)]
    if m == 0:
        return (0.0, 0.0, 0.0)
    precision = m / len(summary)
    recall = m / len(reference)
    return precision, recall, 2 / (1 / precision + 1 / recall)


def matched(a, b, table):
    i, j = len(a), len(b)
    found = []
    while i > 1 and j > 1:
        if a[i - 1] == b[j - 1]:
            found.append((i - 1, j - 1))
            i, j = i - 1, j - 1
        elif table[i - 1, j] > table[i, j - 1]:
            i = i - 1
        else:
            j = j - 1
    found.reverse()
    return found
