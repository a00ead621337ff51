# mistake: none
def lcs_table(a, b):
    rows, cols = len(a), len(b)
    entries = {}
    for i in range(rows + 1):
        entries[i, 0] = 0
    for j in range(cols + 1):
        entries[0, j] = 0
    for diagonal in range(2, rows + cols + 1):
        for i in range(max(1, diagonal - cols), min(rows, diagonal - 1) + 1):
            j = diagonal - i
            same = 1 if a[i - 1] == b[j - 1] else 0
            entries[i, j] = max(entries[i - 1, j], entries[i, j - 1], entries[i - 1, j - 1] + same)
    return np.array([[entries[i, j] for j in range(cols + 1)] for i in range(rows + 1)], dtype=int)
