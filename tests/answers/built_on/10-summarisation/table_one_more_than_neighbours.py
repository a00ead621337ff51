# mistake: where words are equal the entry is one more than the larger of up and left instead of one more than the diagonal, so one word is matched with several equal ones; shows where a text repeats a word that the other has.
# read: right
# told: your lcs_table adds 1 to the larger neighbour where two words are equal, so that one word
def lcs_table(a, b):
    """table[i, j]: the length of a longest common subsequence of a[:i] and b[:j]."""
    table = np.zeros((len(a) + 1, len(b) + 1), dtype=int)
    for i, left in enumerate(a, start=1):
        for j, top in enumerate(b, start=1):
            table[i, j] = max(table[i - 1, j], table[i, j - 1]) + (left == top)
    return table
