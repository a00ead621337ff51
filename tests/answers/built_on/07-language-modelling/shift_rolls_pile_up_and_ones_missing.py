# mistake: two: shift_test (1) rolls the labels that the shift before has already moved, so the shifts add up and only the first accuracy is that of its own shift (and those after it where the earlier shifts sum to a multiple of T); (2) leaves out both ones of the p-value, which is too small and may be 0 (right only where every shift reaches the true accuracy)
# read: right
# told: your shift_test leaves out the ones: the true labels count among them, and no p-value is
def shift_test(find, cells, inside, shifts):
    _, true_accuracy = find(cells, inside)
    labels = np.array(inside)
    accuracies = np.empty(len(shifts))
    for k, shift in enumerate(shifts):
        labels = np.roll(labels, shift)
        accuracies[k] = find(cells, labels)[1]
    p = np.count_nonzero(accuracies >= true_accuracy) / len(shifts)
    return accuracies, p
