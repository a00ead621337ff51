# mistake: the table starts with zeros all round: deletions and insertions before the first pair cost nothing ...
# read: right
# told: your edit_distance leaves the first row and column at 0: against nothing, each label costs
def edit_distance(said, heard):
    d = np.zeros((len(said) + 1, len(heard) + 1), int)
    for i in range(1, len(said) + 1):
        for j in range(1, len(heard) + 1):
            cost = 0 if said[i - 1] == heard[j - 1] else 1
            d[i, j] = min(d[i - 1, j] + 1, d[i, j - 1] + 1, d[i - 1, j - 1] + cost)
    return int(d[-1, -1])
