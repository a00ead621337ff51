# mistake: TWO: lcs_table has its axes swapped, shape (len(b) + 1, len(a) + 1) with the words of b along the rows; and it is an array of floats (np.zeros without a dtype), not of whole numbers.
# read: right
# told: your lcs_table returns the table with a along the columns: rows belong to a.
import numpy as np


def lcs_table(a, b):
    c = np.zeros((len(b) + 1, len(a) + 1))
    for j, wb in enumerate(b):
        for i, wa in enumerate(a):
            c[j + 1, i + 1] = c[j, i] + 1 if wa == wb else max(c[j, i + 1], c[j + 1, i])
    return c
