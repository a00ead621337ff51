# mistake: where words differ only the left neighbour is taken
# told: your lcs_table looks at the entry to the left alone where two words differ: that above may be larger
def lcs_table(a, b):
    t = np.zeros((len(a) + 1, len(b) + 1), int)
    for i in range(len(a)):
        for j in range(len(b)):
            t[i + 1][j + 1] = t[i][j] + 1 if a[i] == b[j] else t[i + 1][j]
    return t
