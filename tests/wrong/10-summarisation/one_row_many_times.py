# loses: check-lcs-table
# told: has one row many times
def lcs_table(a, b):
    table = [[0] * (len(b) + 1)] * (len(a) + 1)
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            if a[i - 1] == b[j - 1]:
                table[i][j] = table[i - 1][j - 1] + 1
            else:
                table[i][j] = max(table[i - 1][j], table[i][j - 1])
    return np.array(table)
