# mistake: The accuracies are sorted in order to count them and are returned so, no longer in the order of the shifts (the p-value is right).
# told: your shift_test gives the numbers that come out if, where accuracies is made, accuracies
def shift_test(find, cells, inside, shifts):
    true = find(cells, inside)[1]
    accuracies = np.zeros(len(shifts))
    for k, shift in enumerate(shifts):
        accuracies[k] = find(cells, np.roll(inside, shift))[1]
    accuracies.sort()
    below = np.searchsorted(accuracies, true, side="left")
    return accuracies, (len(shifts) - below + 1) / (len(shifts) + 1)
