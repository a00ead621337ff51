# mistake: two: the shifts look only at the cell that the true labels chose, and the p-value lacks the ones
# read: right
# told: your shift_test leaves out the ones: the true labels count among them, and no p-value is
guess_luck = 0.7


def shift_test(find, cells, inside, shifts):
    """Accuracies (len(shifts),) that find(cells, labels) -> index, accuracy reaches on moved labels, and the p-value of the true one."""
    best, true = find(cells, inside)
    moved = np.array([find(cells[:, best : best + 1], np.roll(inside, s))[1] for s in shifts])
    return moved, np.mean(moved >= true)
