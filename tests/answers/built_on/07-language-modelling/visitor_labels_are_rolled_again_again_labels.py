# mistake: the labels are rolled again and again (labels = np.roll(labels, shift)), so that the shifts add up
# read: right
# told: your shift_test moves labels that are moved already: begin from the true ones each time.
def shift_test(find, cells, inside, shifts):
    _, true = find(cells, inside)
    labels = inside
    accuracies = []
    for shift in shifts:
        labels = np.roll(labels, shift)
        accuracies.append(find(cells, labels)[1])
    accuracies = np.array(accuracies)
    return accuracies, (1 + (accuracies >= true).sum()) / (1 + len(accuracies))
