# mistake: shift_test looks only at the cell that was found with the true labels: for each shift `find` gets that one column instead of all cells, so the moved labels have no choice of cells and the accuracies are those of one column (the p-value mostly too small where `find` measures on the steps on which it searches, else too small or too large); right where there is a single cell
# read: right
# told: your shift_test tests only the cell that the true labels chose: chance may choose its be
def shift_test(find, cells, inside, shifts):
    k, true_accuracy = find(cells, inside)
    chosen = cells[:, k : k + 1]
    accuracies = np.array([find(chosen, np.roll(inside, shift))[1] for shift in shifts])
    p = (1 + np.count_nonzero(accuracies >= true_accuracy)) / (1 + len(shifts))
    return accuracies, p
