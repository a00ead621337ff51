# loses: check-best-cell
# told: scores the cell on the half that chose it
def best_cell(cells, inside):
    n = len(inside) // 2
    c, s = cells[:n], inside[:n]
    best = (0, 0.0)
    for k in range(c.shape[1]):
        a, b = c[s, k].mean(), c[~s, k].mean()
        said = c[:, k] > (a + b) / 2
        if a < b:
            said = ~said
        score = (np.mean(said[s]) + np.mean(~said[~s])) / 2
        if score > best[1]:
            best = (k, score)
    return best
