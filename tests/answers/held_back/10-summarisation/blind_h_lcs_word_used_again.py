# mistake: lcs_table overwrites a single row in place, and at a match takes the entry to the left plus 1 instead of the diagonal one of the row above, so one word of a is matched with several equal words of b ("sort" and "sort sort" give 2).
# read: right
# told: your lcs_table adds 1 to the entry to the left where two words are equal, so that a word of a is mat
import numpy as np


def lcs_table(a, b):
    row = [0] * (len(b) + 1)
    rows = [list(row)]
    for word in a:
        for j, other in enumerate(b, start=1):
            if word == other:
                row[j] = row[j - 1] + 1
            else:
                row[j] = max(row[j], row[j - 1])
        rows.append(list(row))
    return np.array(rows, dtype=int)
