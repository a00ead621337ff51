# mistake: lcs_table makes its rows with [[0] * m] * n, so all rows are one and the same list, and every row holds the last one
# read: right
# told: your lcs_table has one row many times: [[0] * n] * m repeats the same list, and who writes into one row writes into all.
def lcs_table(a, b):
    table = [[0] * (len(b) + 1)] * (len(a) + 1)
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            if a[i - 1] == b[j - 1]:
                table[i][j] = table[i - 1][j - 1] + 1
            else:
                table[i][j] = max(table[i - 1][j], table[i][j - 1])
    return np.array(table)
