# mistake: matched goes back by the numbers of the table only (up if the entry above is equal, else left if that is equal, else a pair), not by the words first
# read: right
# told: your matched looks at the neighbours before it looks at the words, and finds another of the longest sequences: where the two words are equal
def matched(a, b, table):
    i, j = len(a), len(b)
    pairs = []
    while i > 0 and j > 0:
        if table[i, j] == table[i - 1, j]:
            i -= 1
        elif table[i, j] == table[i, j - 1]:
            j -= 1
        else:
            i -= 1
            j -= 1
            pairs.append((i, j))
    pairs.reverse()
    return pairs
