# mistake: matched goes up or left wherever the table stays as large there, and only otherwise takes a pair, where equal words should be a pair first of all; so of a repeated word it takes an earlier place; as many pairs, and right where neither text repeats a word
# read: right
# told: your matched looks at the neighbours before it looks at the words, and finds another of
def matched(a, b, table):
    pairs = []
    i, j = len(a), len(b)
    while i > 0 and j > 0:
        here = table[i, j]
        if table[i - 1, j] == here:
            i -= 1
        elif table[i, j - 1] == here:
            j -= 1
        else:
            i, j = i - 1, j - 1
            pairs.insert(0, (i, j))
    return pairs
