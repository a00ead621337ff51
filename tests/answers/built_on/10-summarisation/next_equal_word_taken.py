# mistake: The table is not used: each word of a takes the next equal word of b behind the last match, which may leave out a longer common subsequence.
# told: your matched takes each word's first match from the left: such a sequence need not be the
def matched(a, b, table):
    pairs, behind = [], 0
    for i, word in enumerate(a):
        for j in range(behind, len(b)):
            if b[j] == word:
                pairs.append((i, j))
                behind = j + 1
                break
    return pairs
