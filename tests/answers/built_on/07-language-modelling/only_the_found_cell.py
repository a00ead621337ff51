# mistake: For the shifted labels only the cell found with the true labels is tried, instead of a new search among all cells, so chance looks worse than it is.
# told: your shift_test tests only the cell that the true labels chose: chance may choose its
def shift_test(find, cells, inside, shifts):
    index, found = find(cells, inside)
    column = cells[:, index : index + 1]
    accuracies = np.array([find(column, np.roll(inside, shift))[1] for shift in shifts])
    return accuracies, (1 + (accuracies >= found).sum()) / (1 + len(shifts))
