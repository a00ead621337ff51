# mistake: lcs_table is the table of the edit distance (Levenshtein: edges 0, 1, 2, ..., the cheapest of delete, insert and replace), not that of the longest common subsequence.
# read: right
# told: your lcs_table is that of the edit distance, which counts what differs: count what is in common.
import numpy as np


def lcs_table(a, b):
    n, m = len(a), len(b)
    table = np.zeros((n + 1, m + 1), dtype=int)
    table[:, 0] = np.arange(n + 1)
    table[0, :] = np.arange(m + 1)
    for i in range(1, n + 1):
        for j in range(1, m + 1):
            cost = 0 if a[i - 1] == b[j - 1] else 1
            table[i, j] = min(table[i - 1, j] + 1, table[i, j - 1] + 1, table[i - 1, j - 1] + cost)
    return table
