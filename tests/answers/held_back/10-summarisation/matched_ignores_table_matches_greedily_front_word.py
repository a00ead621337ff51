# mistake: ignores the table and matches greedily from the front: each word of a takes the next place in b that has it, which is no longest common subsequence
# read: right
# told: your matched takes each word's first match from the left: such a sequence need not be the longest. Follow the table.
def matched(a, b, table):
    pairs = []
    start = 0
    for i, word in enumerate(a):
        if word in b[start:]:
            j = b.index(word, start)
            pairs.append((i, j))
            start = j + 1
    return pairs
