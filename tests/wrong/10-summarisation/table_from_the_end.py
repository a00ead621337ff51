# loses: check-lcs-table
# told: begins with the last words
def lcs_table(a, b):
    n, m = len(a), len(b)
    t = np.zeros((n + 1, m + 1), dtype=int)
    for i in range(n - 1, -1, -1):
        for j in range(m - 1, -1, -1):
            if a[i] == b[j]:
                t[i, j] = t[i + 1, j + 1] + 1
            else:
                t[i, j] = max(t[i + 1, j], t[i, j + 1])
    return t
