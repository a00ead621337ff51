# mistake: shift_test hands only the cell that was found with the true labels to find for the moved labels, instead of all cells, so the search is not done anew and the luck of the best of many is left out: the accuracies for the shifts, and with them p, are those of one cell; right where there is a single cell or every search would choose that same cell; the formula of p is right
# read: right
# told: your shift_test tests only the cell that the true labels chose: chance may choose its be
def shift_test(find, cells, inside, shifts):
    index, true_accuracy = find(cells, inside)
    chosen = cells[:, [index]]
    accuracies = np.array([find(chosen, np.roll(inside, shift))[1] for shift in shifts])
    return accuracies, (1 + (accuracies >= true_accuracy).sum()) / (1 + len(shifts))
