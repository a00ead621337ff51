# mistake: the labels that were moved for one shift are moved on for the next, so the second label is moved by the sum of the first two shifts and so on; only the first accuracy is right.
# read: right
# told: your shift_test moves labels that are moved already: begin from the true ones each time.
def shift_test(find, cells, inside, shifts):
    truth = find(cells, inside)[1]
    accuracies = np.empty(len(shifts))
    moved = inside
    for j, shift in enumerate(shifts):
        moved = np.roll(moved, shift)
        accuracies[j] = find(cells, moved)[1]
    p = (1 + np.count_nonzero(accuracies >= truth)) / (1 + len(shifts))
    return accuracies, p
