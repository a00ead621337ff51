# mistake: goes up or left as long as a neighbour has the same number and takes a pair only when none has, though equal words are to be a pair at once; shows where a word repeats, as a = x x, b = x
# read: right
# told: your matched looks at the neighbours before it looks at the words, and finds another of
def rouge_l(summary, reference, table):
    common = table[len(summary), len(reference)]
    if common == 0:
        return 0.0, 0.0, 0.0
    of_summary = common / len(summary)
    of_reference = common / len(reference)
    both = 2 * of_summary * of_reference / (of_summary + of_reference)
    return of_summary, of_reference, both


def matched(a, b, table):
    def back(i, j):
        if i == 0 or j == 0:
            return []
        if table[i - 1, j] == table[i, j]:
            return back(i - 1, j)
        if table[i, j - 1] == table[i, j]:
            return back(i, j - 1)
        return back(i - 1, j - 1) + [(i - 1, j - 1)]

    return back(len(a), len(b))
