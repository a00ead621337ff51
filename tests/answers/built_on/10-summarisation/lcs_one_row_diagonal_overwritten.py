# mistake: one row is updated in place from left to right, and the diagonal is read after it has been overwritten, so it is the entry to the left of the same row; one word of a is matched with several equal words of b
# read: right
# told: your lcs_table adds 1 to the entry to the left where two words are equal, so that a word
def lcs_table(a, b):
    row = np.zeros(len(b) + 1, dtype=int)
    table = np.zeros((len(a) + 1, len(b) + 1), dtype=int)
    for i in range(len(a)):
        for j in range(len(b)):
            row[j + 1] = row[j] + 1 if a[i] == b[j] else max(row[j], row[j + 1])
        table[i + 1] = row
    return table
