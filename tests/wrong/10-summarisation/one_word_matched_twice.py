# loses: check-lcs-table
# told: adds 1 to the larger neighbour
def lcs_table(a, b):
    table = np.zeros((len(a) + 1, len(b) + 1), dtype=int)
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            table[i, j] = max(table[i - 1, j], table[i, j - 1]) + (a[i - 1] == b[j - 1])
    return table
