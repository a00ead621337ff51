# mistake: the cell is chosen by its plain share of right steps on the first half, not by the balanced accuracy; shows where inside and outside are not equally frequent
# read: right
# told: your best_cell chooses the cell by plain accuracy: the best balanced accuracy was asked
def best_cell(cells, inside):
    """Index of the cell that tells `inside` best on the first half, and its balanced accuracy on the second: cells (T, H), inside (T,)."""
    T, H = cells.shape
    half = T // 2
    inside = np.asarray(inside, dtype=bool)
    x = np.asarray(cells, dtype=np.float64)
    now, later = inside[:half], inside[half:]
    best, most, rule = 0, -1.0, None
    for j in range(H):
        column = x[:half, j]
        up, down = column[now].mean(), column[~now].mean()
        cut = 0.5 * (up + down)
        says = column > cut if up > down else column < cut
        right = np.count_nonzero(says == now) / half
        if right > most:
            best, most, rule = j, right, (cut, up > down)
    cut, above = rule
    says = x[half:, best] > cut if above else x[half:, best] < cut
    return best, float(0.5 * (says[later].mean() + (~says[~later]).mean()))
