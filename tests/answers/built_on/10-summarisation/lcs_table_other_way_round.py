# mistake: rows belong to b and columns to a, so the table is transposed; shows in the shape where the lengths differ, and in the entries where the texts have the same length but the table is not symmetric
# read: right
# told: your lcs_table returns the table with a along the columns: rows belong to a.
def lcs_table(a, b):
    rows = len(b) + 1
    columns = len(a) + 1
    table = np.zeros((rows, columns), dtype=int)
    for row in range(1, rows):
        for column in range(1, columns):
            if b[row - 1] == a[column - 1]:
                table[row, column] = 1 + table[row - 1, column - 1]
            else:
                above = table[row - 1, column]
                left = table[row, column - 1]
                table[row, column] = max(above, left)
    return table
