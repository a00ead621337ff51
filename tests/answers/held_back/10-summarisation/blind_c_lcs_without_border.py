# mistake: lcs_table returns the table without its row and column of zeros, with the shape (len(a), len(b)) instead of one more in both.
# read: right
# told: your lcs_table leaves out the row and the column of zeros: the table has len(a) + 1 rows.
import functools


def lcs_table(a, b):
    @functools.lru_cache(maxsize=None)
    def length(i, j):
        if i == 0 or j == 0:
            return 0
        if a[i - 1] == b[j - 1]:
            return length(i - 1, j - 1) + 1
        return max(length(i - 1, j), length(i, j - 1))

    out = np.zeros((len(a), len(b)), dtype=int)
    for i in range(len(a)):
        for j in range(len(b)):
            out[i, j] = length(i + 1, j + 1)
    return out
