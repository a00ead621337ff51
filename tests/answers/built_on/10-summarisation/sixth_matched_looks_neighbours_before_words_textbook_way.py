# mistake: matched looks at the neighbours before the words (textbook way back: go up while the number stays, then left, else pair), so it finds other pairs where words repeat
# read: right
# told: your matched looks at the neighbours before it looks at the words, and finds another of the longest sequences: where the two words are equal
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
