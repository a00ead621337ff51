# mistake: where the words are equal, 1 is added to the larger neighbour above or left instead of to the diagonal, so ...
# read: right
# told: your lcs_table adds 1 to the larger neighbour where two words are equal, so that one word
def lcs_table(a, b):
    c = np.zeros((len(a) + 1, len(b) + 1), dtype=int)
    for i in range(len(a)):
        for j in range(len(b)):
            best = max(c[i, j + 1], c[i + 1, j])
            if a[i] == b[j]:
                best += 1
            c[i + 1, j + 1] = best
    return c
