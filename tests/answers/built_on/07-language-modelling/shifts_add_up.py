# mistake: Each shift is applied to the labels that the shift before left behind, so that the shifts add up, instead of to the true labels.
# told: your shift_test moves labels that are moved already: begin from the true ones each time.
def shift_test(find, cells, inside, shifts):
    _, true_accuracy = find(cells, inside)
    labels = inside
    accuracies = []
    for shift in shifts:
        labels = np.roll(labels, shift)
        accuracies.append(find(cells, labels)[1])
    at_least = sum(accuracy >= true_accuracy for accuracy in accuracies)
    return np.array(accuracies), (1 + at_least) / (1 + len(accuracies))
