# mistake: two mistakes: precision and recall are exchanged (shows where the texts differ in length and have something in common), and the way back stops at place 1, so that a pair with the first word of a or of b is lost
# read: right
# told: your rouge_l has precision and recall the wrong way round: precision divides by the words
def rouge_l(summary, reference, table):
    m = table[-1][-1]
    if m == 0:
        return 0.0, 0.0, 0.0
    precision = m / len(reference)
    recall = m / len(summary)
    f1 = 2 * precision * recall / (precision + recall)
    return precision, recall, f1


def matched(a, b, table):
    i, j = len(a), len(b)
    found = []
    while i > 1 and j > 1:
        if a[i - 1] == b[j - 1]:
            found.insert(0, (i - 1, j - 1))
            i, j = i - 1, j - 1
        elif table[i][j - 1] > table[i - 1][j]:
            j = j - 1
        else:
            i = i - 1
    return found
