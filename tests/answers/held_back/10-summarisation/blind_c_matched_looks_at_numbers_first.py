# mistake: matched looks at the table before the words: it goes up (or left) whenever that neighbour holds the same number and only then takes a pair, so that with repeated words it picks other (earlier) places than the words-first rule does.
# read: right
# told: your matched looks at the neighbours before it looks at the words, and finds another of the longest
def rouge_l(summary, reference, table):
    m = float(table[len(summary)][len(reference)])
    if m == 0:
        return (0.0, 0.0, 0.0)
    return (m / len(summary), m / len(reference), 2 * m / (len(summary) + len(reference)))


def matched(a, b, table):
    pairs = []
    i, j = len(a), len(b)
    while i and j:
        here = table[i, j]
        if table[i - 1, j] == here:
            i -= 1
        elif table[i, j - 1] == here:
            j -= 1
        else:
            pairs.insert(0, (i - 1, j - 1))
            i -= 1
            j -= 1
    return pairs
