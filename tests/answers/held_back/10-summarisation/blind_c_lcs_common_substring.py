# mistake: lcs_table leaves 0 where the two words differ instead of taking the larger neighbour: this is the table of the longest common run of words (substring), not of the subsequence.
# read: right
# told: your lcs_table begins again at 0 where two words differ, which finds a common substring: in a subseq
def lcs_table(a, b):
    table = np.zeros((len(a) + 1, len(b) + 1), dtype=int)
    for i, word in enumerate(a, start=1):
        for j, other in enumerate(b, start=1):
            if word == other:
                table[i, j] = 1 + table[i - 1, j - 1]
    return table
