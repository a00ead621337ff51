# mistake: for the moved labels only the cell that was best with the true labels is searched, not all cells anew; shows for two or more cells
# read: right
# told: your shift_test tests only the cell that the true labels chose: chance may choose its
def shift_test(find, cells, inside, shifts):
    """Accuracies (len(shifts),) that find(cells, labels) -> index, accuracy reaches on moved labels, and the p-value of the true one."""
    best, true = find(cells, inside)
    column = np.ascontiguousarray(cells[:, best : best + 1])
    accuracy = np.empty(len(shifts))
    for k, shift in enumerate(shifts):
        accuracy[k] = find(column, np.roll(inside, shift))[1]
    return accuracy, (1 + int((accuracy >= true).sum())) / (1 + len(shifts))
