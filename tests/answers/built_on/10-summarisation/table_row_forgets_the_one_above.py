# mistake: a row is the running maximum of the diagonals plus one where words match, without the row above, so what was matched by earlier words is lost where the new word matches nothing; shows where a word of a has no match.
# read: right
# told: your lcs_table looks at the entry to the left alone where two words differ: that above
def lcs_table(a, b):
    """table[i, j]: the length of a longest common subsequence of a[:i] and b[:j]."""
    rows = [np.zeros(len(b) + 1, dtype=int)]
    for word in a:
        above = rows[-1]
        equal = np.array([word == other for other in b], dtype=bool)
        row = np.zeros_like(above)
        row[1:] = np.maximum.accumulate(np.where(equal, above[:-1] + 1, 0))
        rows.append(row)
    return np.stack(rows)
