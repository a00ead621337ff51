# mistake: two words are taken for a pair where the diagonal entry is one less, without a look at the words, though it may be one less with different words; shows where the way back meets such a place.
# read: right
# told: your matched takes a pair where the table has grown along the diagonal: the two words may
def rouge_l(summary, reference, table):
    """ROUGE-L of two lists of words, given their table -> precision, recall, F1."""
    m = int(table[-1, -1])
    if m == 0:
        return 0.0, 0.0, 0.0
    return m / len(summary), m / len(reference), 2 * m / (len(summary) + len(reference))


def matched(a, b, table):
    """The places (in a, in b) of the words of a longest common subsequence, in order."""
    row, column, pairs = len(a), len(b), []
    while row > 0 and column > 0:
        if table[row - 1, column - 1] + 1 == table[row, column]:
            row, column = row - 1, column - 1
            pairs.insert(0, (row, column))
        elif table[row - 1, column] >= table[row, column - 1]:
            row -= 1
        else:
            column -= 1
    return pairs
