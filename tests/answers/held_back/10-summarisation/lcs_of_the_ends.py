# mistake: fills the table from the last corner, so table[i, j] belongs to a[i:] and b[j:], the words from there on, instead of a[:i] and b[:j]; the length of the whole stands in table[0, 0] and the zeros in the last row and column; shape and whole numbers are right; right where the texts have no word in common or one is empty
# read: right
# told: your lcs_table begins with the last words, so that an entry is the length for what follo
def lcs_table(a, b):
    rows = [[0] * (len(b) + 1)]
    for word in reversed(a):
        below, row = rows[0], [0]
        for j in range(len(b) - 1, -1, -1):
            row.insert(0, below[j + 1] + 1 if word == b[j] else max(below[j], row[0]))
        rows.insert(0, row)
    return np.array(rows)
