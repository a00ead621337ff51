# mistake: the first column is left at 0: deletions at the beginning cost nothing
# read: right
# told: your edit_distance leaves the first column at 0: where nothing is heard, each label that
def edit_distance(said, heard):
    D = np.zeros((len(said) + 1, len(heard) + 1), dtype=int)
    D[0, :] = np.arange(len(heard) + 1)
    for i in range(1, len(said) + 1):
        for j in range(1, len(heard) + 1):
            D[i, j] = min(D[i - 1, j] + 1, D[i, j - 1] + 1, D[i - 1, j - 1] + (said[i - 1] != heard[j - 1]))
    return int(D[-1, -1])
