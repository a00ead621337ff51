# mistake: two. For the shifts only the cell that won with the true labels is searched, cells[:, [k]], and not all cells anew, so the accuracies are too low; and the p-value is the plain share of shifts, without the ones for the true labels.
# read: right
# told: your shift_test leaves out the ones: the true labels count among them, and no p-value is
def shift_test(find, cells, inside, shifts):
    k, seen = find(cells, inside)
    winner = cells[:, k : k + 1]
    moved = np.array([find(winner, np.roll(inside, shift))[1] for shift in shifts])
    return moved, np.mean(moved >= seen)
