# mistake: One row is updated in place, so the diagonal entry has already been overwritten and is that of the new row: a word of a may be matched with several equal words of b.
# told: your lcs_table adds 1 to the entry to the left where two words are equal, so that a word
def lcs_table(a, b):
    row = [0] * (len(b) + 1)
    rows = [row.copy()]
    for word in a:
        for j in range(1, len(b) + 1):
            if word == b[j - 1]:
                row[j] = row[j - 1] + 1
            else:
                row[j] = max(row[j], row[j - 1])
        rows.append(row.copy())
    return np.array(rows)
