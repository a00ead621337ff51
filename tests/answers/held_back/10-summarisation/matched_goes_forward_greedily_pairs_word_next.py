# mistake: matched goes forward and greedily: it pairs each word of a with the next free equal word of b and never looks at the table
# read: right
# told: your matched takes each word's first match from the left: such a sequence need not be the longest. Follow the table.
def matched(a, b, table):
    pairs, j = [], 0
    for i in range(len(a)):
        for k in range(j, len(b)):
            if a[i] == b[k]:
                pairs.append((i, k))
                j = k + 1
                break
    return pairs
