# mistake: Lists of equal length are compared place by place, so a deletion and an insertion that would shift them into line are not found.
# told: In edit_distance. The only one of
def edit_distance(said, heard):
    if len(said) == len(heard):
        return sum(int(one != other) for one, other in zip(said, heard))
    if not said or not heard:
        return max(len(said), len(heard))
    table = np.zeros((len(said) + 1, len(heard) + 1), dtype=int)
    table[:, 0] = np.arange(len(said) + 1)
    table[0] = np.arange(len(heard) + 1)
    for i in range(1, len(said) + 1):
        for j in range(1, len(heard) + 1):
            cost = 0 if said[i - 1] == heard[j - 1] else 1
            table[i, j] = min(table[i - 1, j] + 1, table[i, j - 1] + 1, table[i - 1, j - 1] + cost)
    return int(table[-1, -1])
