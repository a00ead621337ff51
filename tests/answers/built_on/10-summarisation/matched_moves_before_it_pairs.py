# mistake: it goes up or left as long as the entry stays the same and pairs only then, so of several equal words another one is matched than the text asks for (equal words are a pair at once); shows with repeated words.
# read: right
# told: your matched looks at the neighbours before it looks at the words, and finds another of
def rouge_l(summary, reference, table):
    """ROUGE-L of two lists of words, given their table -> precision, recall, F1."""
    m = float(table[len(summary)][len(reference)])
    precision = m / len(summary) if m else 0.0
    recall = m / len(reference) if m else 0.0
    f1 = 2 * precision * recall / (precision + recall) if m else 0.0
    return precision, recall, f1


def matched(a, b, table):
    """The places (in a, in b) of the words of a longest common subsequence, in order."""
    i, j = len(a), len(b)
    backwards = []
    while i and j:
        here = table[i, j]
        if table[i - 1, j] == here:
            i -= 1
        elif table[i, j - 1] == here:
            j -= 1
        else:
            i -= 1
            j -= 1
            backwards.append((i, j))
    return backwards[::-1]
