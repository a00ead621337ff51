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
