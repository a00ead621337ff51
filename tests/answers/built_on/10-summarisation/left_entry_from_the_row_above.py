# mistake: Where the words differ, the maximum is taken of the entry above and the one diagonally above, instead of the one above and the one to the left.
# told: your lcs_table gives the numbers that come out if, where table[i, j] is made, table[i -
def lcs_table(a, b):
    M, N = len(a), len(b)
    c = np.zeros((M + 1, N + 1), dtype=int)
    for i, word in enumerate(a):
        for j, other in enumerate(b):
            above, left = c[i, j + 1], c[i, j]
            c[i + 1, j + 1] = c[i, j] + 1 if word == other else max(above, left)
    return c
