# mistake: Two slips: the length is divided by the number of different words of each text instead of all its words, and F1 is the arithmetic mean of P and R.
# told: your rouge_l divides by the number of different words: all words count.
def rouge_l(summary, reference, table):
    m = int(table[-1, -1])
    if m == 0:
        return (0.0, 0.0, 0.0)
    precision = m / len(set(summary))
    recall = m / len(set(reference))
    return (precision, recall, (precision + recall) / 2)


def matched(a, b, table):
    """The places (in a, in b) of the words of a longest common subsequence, in order."""
    pairs = []
    i, j = (len(a), len(b))
    while i > 0 and j > 0:
        if a[i - 1] == b[j - 1]:
            i, j = (i - 1, j - 1)
            pairs.append((i, j))
        elif table[i - 1, j] >= table[i, j - 1]:
            i -= 1
        else:
            j -= 1
    return pairs[::-1]
