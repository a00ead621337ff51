# mistake: edit_distance counts two neighbours that changed places as one error (Damerau), though only substitutions, deletions and insertions are allowed
# read: right
# told: your edit_distance lets two neighbours that are exchanged cost 1, as Damerau's distance does: here they cost 2.
def edit_distance(said, heard):
    d = np.zeros((len(said) + 1, len(heard) + 1), dtype=int)
    d[:, 0] = np.arange(len(said) + 1)
    d[0, :] = np.arange(len(heard) + 1)
    for i in range(1, len(said) + 1):
        for j in range(1, len(heard) + 1):
            cost = int(said[i - 1] != heard[j - 1])
            d[i, j] = min(d[i - 1, j] + 1, d[i, j - 1] + 1, d[i - 1, j - 1] + cost)
            if i > 1 and j > 1 and said[i - 1] == heard[j - 2] and said[i - 2] == heard[j - 1]:
                d[i, j] = min(d[i, j], d[i - 2, j - 2] + 1)
    return int(d[-1, -1])
