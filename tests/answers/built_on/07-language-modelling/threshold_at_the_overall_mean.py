# mistake: The threshold is the cell's mean over all steps of the first half instead of midway between its mean inside and its mean outside; the two differ where inside and outside are not equally frequent.
# told: your best_cell puts the threshold at the mean of all steps, which lies near the mean
def best_cell(cells, inside):
    half = len(inside) // 2
    best, chosen = -1.0, None
    for j in range(cells.shape[1]):
        first = cells[:half, j]
        is_in = inside[:half]
        threshold = first.mean()
        above = first[is_in].mean() > first[~is_in].mean()
        says = (first > threshold) if above else (first <= threshold)
        score = (says[is_in].mean() + (~says)[~is_in].mean()) / 2
        if score > best:
            best, chosen = score, (j, threshold, above)
    j, threshold, above = chosen
    says = (cells[half:, j] > threshold) if above else (cells[half:, j] <= threshold)
    is_in = inside[half:]
    return j, (says[is_in].mean() + (~says)[~is_in].mean()) / 2
