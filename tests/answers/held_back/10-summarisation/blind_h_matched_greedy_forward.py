# mistake: matched does not walk back through the table: it goes forward through a and greedily matches each word with its next occurrence in b, which skips over words and gives other pairs, often fewer than the longest common subsequence has; rouge_l is right.
# read: right
# told: your matched takes each word's first match from the left: such a sequence need not be the longest. F
def rouge_l(summary, reference, table):
    m = int(table[len(summary)][len(reference)])
    if m == 0:
        return 0.0, 0.0, 0.0
    p, r = m / len(summary), m / len(reference)
    return p, r, 2 * p * r / (p + r)


def matched(a, b, table):
    pairs = []
    start = 0
    for i, word in enumerate(a):
        if word in b[start:]:
            j = b.index(word, start)
            pairs.append((i, j))
            start = j + 1
    return pairs
