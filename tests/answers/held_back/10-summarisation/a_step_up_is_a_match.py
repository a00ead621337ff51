# mistake: An entry that is one larger than its diagonal neighbour is taken for a match, though the two words may differ and the larger value come from above or from the left.
# told: your matched takes a pair where the table has grown along the diagonal: the two words may
def matched(a, b, table):
    def back(i, j):
        if i == 0 or j == 0:
            return []
        if table[i, j] == table[i - 1, j - 1] + 1:
            return back(i - 1, j - 1) + [(i - 1, j - 1)]
        if table[i, j - 1] > table[i - 1, j]:
            return back(i, j - 1)
        return back(i - 1, j)

    return back(len(a), len(b))


def rouge_l(summary, reference, table):
    """ROUGE-L of two lists of words, given their table -> precision, recall, F1."""
    common = table[len(summary), len(reference)]
    if common == 0:
        return (0.0, 0.0, 0.0)
    precision, recall = (common / len(summary), common / len(reference))
    return (precision, recall, 2 * precision * recall / (precision + recall))
