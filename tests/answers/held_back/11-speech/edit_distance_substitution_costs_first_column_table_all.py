# mistake: edit_distance (two): a substitution costs 2; and the first column of the table is 0 all the way down, so words missing at the beginning cost nothing
# read: right
# told: your edit_distance leaves the first column at 0: where nothing is heard, each label that was said is missing. your edit_distance counts a su
def edit_distance(said, heard):
    n, m = len(said), len(heard)
    D = np.zeros((n + 1, m + 1), dtype=int)
    D[0] = np.arange(m + 1)
    for i in range(1, n + 1):
        for j in range(1, m + 1):
            swap = D[i - 1, j - 1] + (0 if said[i - 1] == heard[j - 1] else 2)
            D[i, j] = min(swap, D[i - 1, j] + 1, D[i, j - 1] + 1)
    return int(D[n, m])
