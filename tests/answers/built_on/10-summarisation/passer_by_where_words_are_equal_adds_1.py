# mistake: where the words are equal it adds 1 to the larger neighbour (up or left) instead of to the diagonal one, so ...
# read: right
# told: your lcs_table adds 1 to the larger neighbour where two words are equal, so that one word
def lcs_table(a, b):
    t = np.zeros((len(a) + 1, len(b) + 1), dtype=int)
    for i in range(len(a)):
        for j in range(len(b)):
            best = max(t[i, j + 1], t[i + 1, j])
            t[i + 1, j + 1] = best + 1 if a[i] == b[j] else best
    return t
