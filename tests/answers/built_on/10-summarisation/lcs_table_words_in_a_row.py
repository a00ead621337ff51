# mistake: lcs_table has 0 where the two words differ, instead of the larger of the entry above and the entry to the left: it is the table of common words in a row (a substring), not of a subsequence; right are the edges and the entries at two equal words before which nothing is in common; the whole table is right where nothing is in common, both texts have at most one word, or only the last words of both are equal
# read: right
# told: your lcs_table begins again at 0 where two words differ, which finds a common substring:
def lcs_table(a, b):
    table = np.zeros((len(a) + 1, len(b) + 1), dtype=int)
    for i, word in enumerate(a, start=1):
        for j, other in enumerate(b, start=1):
            if word == other:
                table[i, j] = 1 + table[i - 1, j - 1]
    return table
