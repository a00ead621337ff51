# mistake: Two slips: the cell is chosen by the plain share of right answers instead of the balanced accuracy, and of an odd number of steps the middle one goes to the first half.
# told: your best_cell chooses the cell by plain accuracy: the best balanced accuracy was asked
def best_cell(cells, inside):
    half = (len(inside) + 1) // 2
    train, test = slice(None, half), slice(half, None)
    mu_in = cells[train][inside[train]].mean(axis=0)
    mu_out = cells[train][np.logical_not(inside[train])].mean(axis=0)
    rule = (cells > (mu_in + mu_out) / 2) == (mu_in > mu_out)
    right = (rule[train] == inside[train][:, None]).mean(axis=0)
    index = int(right.argmax())
    said, truth = rule[test, index], inside[test]
    hit, reject = said[truth].mean(), 1 - said[~truth].mean()
    return index, (hit + reject) / 2
