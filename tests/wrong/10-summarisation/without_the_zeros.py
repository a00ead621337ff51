# loses: check-lcs-table
# told: leaves out the row and the column of zeros
def lcs_table(a, b):
    table = np.zeros((len(a), len(b)), dtype=int)
    for i in range(len(a)):
        for j in range(len(b)):
            up = table[i - 1, j] if i else 0
            left = table[i, j - 1] if j else 0
            corner = table[i - 1, j - 1] if i and j else 0
            table[i, j] = corner + 1 if a[i] == b[j] else max(up, left)
    return table
