# mistake: TWO: the threshold is the cell's mean over the whole first half instead of midway between the two means, and ...
# read: right
# told: your best_cell puts the threshold at the mean of all steps, which lies near the mean
def best_cell(cells, inside):
    T = len(inside)
    a, b = slice(0, T // 2), slice(T // 2, T)
    mean_in = cells[a][inside[a]].mean(axis=0)
    mean_out = cells[a][~inside[a]].mean(axis=0)
    threshold = cells[a].mean(axis=0)
    side = mean_in > mean_out
    said = np.where(side, cells > threshold, cells < threshold)
    hit = said == inside[:, None]
    score = (hit[a][inside[a]].mean(axis=0) + hit[a][~inside[a]].mean(axis=0)) / 2
    best = int(score.argmax())
    return best, hit[b, best].mean()
