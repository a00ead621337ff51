# mistake: two in best_cell: the threshold is the cell's mean over all steps of the first half, instead of midway between its mean inside and its mean outside (right where half of these steps are inside), and every rule says "inside" above the threshold, also for cells that are lower inside, so a cell that tells by falling is missed (right where the best cell is higher inside)
# read: right
# told: your best_cell puts the threshold at the mean of all steps, which lies near the mean outside: it is
def best_cell(cells, inside):
    half = len(cells) // 2
    cells = cells.astype(float)
    threshold = cells[:half].mean(axis=0)

    def balanced(part, labels):
        said = part > threshold
        return (said[labels].mean(axis=0) + (~said[~labels]).mean(axis=0)) / 2

    best = int(np.argmax(balanced(cells[:half], inside[:half])))
    return best, float(balanced(cells[half:], inside[half:])[best])
