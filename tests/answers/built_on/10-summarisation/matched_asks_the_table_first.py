# mistake: matched goes up while the entry above is equal, then left while that is equal, and takes a pair only where neither is, instead of asking first whether the two words are equal; the pairs are a longest common subsequence, of the right number and in order, but of repeated words it may pair an earlier place than is asked (a = x x, b = x gives (0, 0) for (1, 0)); right where no word stands twice in a text; rouge_l is right
# read: right
# told: your matched looks at the neighbours before it looks at the words, and finds another of
def rouge_l(summary, reference, table):
    m = table[len(summary), len(reference)]
    if m == 0:
        return 0.0, 0.0, 0.0
    return m / len(summary), m / len(reference), 2 * m / (len(summary) + len(reference))


def matched(a, b, table):
    i, j = len(a), len(b)
    pairs = []
    while table[i, j] > 0:
        if table[i - 1, j] == table[i, j]:
            i -= 1
        elif table[i, j - 1] == table[i, j]:
            j -= 1
        else:
            i, j = i - 1, j - 1
            pairs.insert(0, (i, j))
    return pairs
