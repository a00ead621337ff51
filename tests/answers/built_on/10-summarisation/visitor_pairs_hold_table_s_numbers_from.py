# mistake: two: the pairs hold the table's numbers (from 1), since they are noted before going back; and where both ...
# read: right
# told: your matched returns rows and columns of the table, which are one more than the places of the words.
def matched(a, b, table):
    i, j = len(a), len(b)
    pairs = []
    while i > 0 and j > 0:
        if a[i - 1] == b[j - 1]:
            pairs.append((i, j))
            i -= 1
            j -= 1
        elif table[i - 1, j] > table[i, j - 1]:
            i -= 1
        else:
            j -= 1
    pairs.reverse()
    return pairs
