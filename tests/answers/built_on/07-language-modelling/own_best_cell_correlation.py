# mistake: takes the cell with the largest correlation; threshold as asked
# told: your best_cell chooses the cell of the largest correlation: the best balanced accuracy was asked for
def best_cell(cells, inside):
    half = len(inside) // 2
    a, y = cells[:half], inside[:half]
    corr = [abs(np.corrcoef(a[:, k], y)[0, 1]) for k in range(cells.shape[1])]
    k = int(np.argmax(corr))
    hi, lo = a[y, k].mean(), a[~y, k].mean()
    said = (cells[half:, k] > (hi + lo) / 2) == (hi > lo)
    t = inside[half:]
    return k, (said[t].mean() + (~said[~t]).mean()) / 2
