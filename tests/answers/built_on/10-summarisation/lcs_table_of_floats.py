# mistake: lcs_table returns an array of floats (np.zeros without a dtype) instead of whole numbers; all values and the shape are right
# read: nothing
def lcs_table(a, b):
    table = np.zeros((len(a) + 1, len(b) + 1))
    for i, j in np.ndindex(len(a), len(b)):
        if a[i] == b[j]:
            table[i + 1, j + 1] = table[i, j] + 1
        else:
            table[i + 1, j + 1] = max(table[i, j + 1], table[i + 1, j])
    return table
