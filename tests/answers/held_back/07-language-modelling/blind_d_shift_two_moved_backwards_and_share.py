# mistake: TWO: shift_test moves the labels backwards, it rolls by -shift instead of shift; and the p-value lacks both ones, it is the plain share of shifts at least as good and can be 0.
# read: right
# told: your shift_test moves the labels the other way: np.roll(inside, shift). your shift_test leaves out t
def shift_test(find, cells, inside, shifts):
    def moved(labels, by):
        by = by % len(labels)
        return np.concatenate([labels[by:], labels[:by]])

    true = find(cells, inside)[1]
    accuracies = np.zeros(len(shifts))
    for n, shift in enumerate(shifts):
        accuracies[n] = find(cells, moved(inside, shift))[1]
    return accuracies, np.mean(accuracies >= true)
