# mistake: shift_test moves the labels that it has already moved, so that the shifts add up (shifts 5, 7 give moves of 5 and 12) instead of each starting from the true labels; right for a single shift, and the first accuracy is always right; the formula of p is right
# read: right
# told: your shift_test moves labels that are moved already: begin from the true ones each time.
def shift_test(find, cells, inside, shifts):
    _, true_accuracy = find(cells, inside)
    labels = inside
    accuracies = []
    for shift in shifts:
        labels = np.roll(labels, shift)
        accuracies.append(find(cells, labels)[1])
    accuracies = np.array(accuracies, dtype=float)
    reached = np.count_nonzero(accuracies >= true_accuracy)
    return accuracies, (1 + reached) / (1 + len(accuracies))
