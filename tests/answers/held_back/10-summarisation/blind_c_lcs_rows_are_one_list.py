# mistake: lcs_table makes its rows with [[0] * n] * m, which is m times the same list, so that writing into one row writes into all and earlier rows are overwritten.
# read: right
# told: your lcs_table has one row many times: [[0] * n] * m repeats the same list, and who writes into one
def lcs_table(a, b):
    rows, cols = len(a) + 1, len(b) + 1
    c = [[0] * cols] * rows
    for i in range(1, rows):
        for j in range(1, cols):
            if a[i - 1] == b[j - 1]:
                c[i][j] = c[i - 1][j - 1] + 1
            else:
                c[i][j] = max(c[i - 1][j], c[i][j - 1])
    return np.array(c, dtype=int)
