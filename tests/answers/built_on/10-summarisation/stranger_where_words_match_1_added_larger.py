# mistake: where the words match, 1 is added to the larger of the entries above and left, not to the diagonal one
# read: right
# told: your lcs_table adds 1 to the larger neighbour where two words are equal, so that one word
def lcs_table(a, b):
    c = np.zeros((len(a) + 1, len(b) + 1), dtype=int)
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            c[i, j] = max(c[i - 1, j], c[i, j - 1])
            if a[i - 1] == b[j - 1]:
                c[i, j] += 1
    return c
