# mistake: two: (1) the threshold is the mean of all steps of the first half, not midway between the two means; (2) the accuracy returned is the highest of any cell on the second half, not that of the chosen cell
# read: right
# told: In best_cell.
def best_cell(cells, inside):
    cells = np.asarray(cells, dtype=float)
    inside = np.asarray(inside, dtype=bool)
    n = len(cells) // 2
    A, a = cells[:n], inside[:n]
    B, b = cells[n:], inside[n:]
    threshold = A.mean(axis=0)
    up = A[a].mean(axis=0) > A[~a].mean(axis=0)

    def accuracy(C, c):
        says = np.where(up, C > threshold, C < threshold)
        return (says[c].mean(axis=0) + (~says[~c]).mean(axis=0)) / 2

    return int(accuracy(A, a).argmax()), float(accuracy(B, b).max())
