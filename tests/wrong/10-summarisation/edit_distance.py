# loses: check-lcs-table
# told: is that of the edit distance
def lcs_table(a, b):
    t = np.zeros((len(a) + 1, len(b) + 1), dtype=int)
    t[:, 0] = range(len(a) + 1)
    t[0] = range(len(b) + 1)
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            if a[i - 1] == b[j - 1]:
                t[i, j] = t[i - 1, j - 1]
            else:
                t[i, j] = 1 + min(t[i - 1, j], t[i, j - 1])
    return t
