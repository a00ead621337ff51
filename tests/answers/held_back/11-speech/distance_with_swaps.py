# mistake: edit_distance also allows the exchange of two neighbours as one change (Damerau), which the text does not, so [1, 2] and [2, 1] have the distance 1 instead of 2; right where no two neighbours are heard in exchanged order
# read: nothing
# told: your edit_distance lets two neighbours that are exchanged cost 1, as Damerau's distance does: here they cost 2.
def edit_distance(said, heard):
    D = np.zeros((len(said) + 1, len(heard) + 1), dtype=int)
    D[:, 0] = np.arange(len(said) + 1)
    D[0, :] = np.arange(len(heard) + 1)
    for i, x in enumerate(said, start=1):
        for j, y in enumerate(heard, start=1):
            options = [D[i - 1, j] + 1, D[i, j - 1] + 1, D[i - 1, j - 1] + (x != y)]
            if i > 1 and j > 1 and x == heard[j - 2] and said[i - 2] == y:
                options.append(D[i - 2, j - 2] + 1)
            D[i, j] = min(options)
    return int(D[-1, -1])
