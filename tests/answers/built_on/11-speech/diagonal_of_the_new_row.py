# mistake: One row is updated in place, so the diagonal entry for a substitution has already been overwritten and belongs to the new row.
# told: your edit_distance gives the numbers that come out if, where swapped is made, D[i, j - 1]
def edit_distance(said, heard):
    d = list(range(len(heard) + 1))
    for i in range(len(said)):
        d[0] = i + 1
        for j in range(len(heard)):
            swap = d[j] if said[i] == heard[j] else d[j] + 1
            d[j + 1] = min(swap, d[j + 1] + 1, d[j] + 1)
    return d[len(heard)]
