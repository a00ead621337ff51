# mistake: looks at the neighbours first: goes up while the entry above is as large, left while that is, and calls the ...
# read: right
# told: your matched looks at the neighbours before it looks at the words, and finds another of the
def matched(a, b, table):
    i, j = len(a), len(b)
    pairs = []
    while i > 0 and j > 0:
        if table[i - 1, j] == table[i, j]:
            i -= 1
        elif table[i, j - 1] == table[i, j]:
            j -= 1
        else:
            i -= 1
            j -= 1
            pairs.insert(0, (i, j))
    return pairs
