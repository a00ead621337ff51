# mistake: edit_distance lets a substitution cost 2, as in the textbook of Jurafsky and Martin
# read: right
# told: your edit_distance counts a substitution twice, as a deletion and an insertion: it costs 1. Or, with the same numbers in the calls tried: yo
def edit_distance(said, heard):
    n, m = len(said), len(heard)
    D = np.zeros((n + 1, m + 1), dtype=int)
    for i in range(n + 1):
        D[i, 0] = i
    for j in range(m + 1):
        D[0, j] = j
    for i in range(1, n + 1):
        for j in range(1, m + 1):
            cost = 0 if said[i - 1] == heard[j - 1] else 2
            D[i, j] = min(D[i - 1, j] + 1, D[i, j - 1] + 1, D[i - 1, j - 1] + cost)
    return int(D[n, m])
