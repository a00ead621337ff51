# mistake: TWO: best_cell chooses the cell by its balanced accuracy on all steps, the second half included, while the rules are from the first half; and it always says "inside" above the threshold and folds accuracies below one half with max(a, 1 - a), so the side is decided on the data that is scored, instead of by the means of the first half.
# read: right
# told: your best_cell chooses the cell on the whole text, the half included on which it is scored. your bes
def best_cell(cells, inside):
    half = cells.shape[0] // 2
    best = (None, -1.0)
    thresholds = []
    for j in range(cells.shape[1]):
        c = cells[:half, j]
        m1, m0 = c[inside[:half]].mean(), c[~inside[:half]].mean()
        thresholds.append((m1 + m0) / 2)
        above = cells[:, j] > thresholds[j]
        a = 0.5 * (above[inside].mean() + (~above[~inside]).mean())
        a = max(a, 1 - a)
        if a > best[1]:
            best = (j, a)
    j = best[0]
    above, truth = cells[half:, j] > thresholds[j], inside[half:]
    a = 0.5 * (above[truth].mean() + (~above[truth == False]).mean())
    return j, max(a, 1 - a)
