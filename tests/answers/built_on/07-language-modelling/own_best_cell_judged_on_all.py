# mistake: the accuracy is that on all steps
# told: your best_cell scores the cell on the whole text, half of which chose it.
def best_cell(cells, inside):
    half = len(inside) // 2
    best, index, where = -1, 0, None
    for k in range(cells.shape[1]):
        hi, lo = cells[:half, k][inside[:half]].mean(), cells[:half, k][~inside[:half]].mean()
        said = (cells[:, k] > (hi + lo) / 2) == (hi > lo)
        t = inside[:half]
        acc = (said[:half][t].mean() + (~said[:half][~t]).mean()) / 2
        if acc > best:
            best, index, where = acc, k, said
    return index, (where[inside].mean() + (~where[~inside]).mean()) / 2
