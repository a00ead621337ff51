# loses: check-best-cell
# told: uses plain accuracy
def best_cell(cells, inside):
    n = len(inside) // 2
    a = np.array([cells[:n, k][inside[:n]].mean() for k in range(cells.shape[1])])
    b = np.array([cells[:n, k][~inside[:n]].mean() for k in range(cells.shape[1])])
    said = np.where(a > b, cells > (a + b) / 2, cells <= (a + b) / 2)
    scores = (said[:n] == inside[:n, None]).mean(axis=0)
    k = int(scores.argmax())
    return k, (said[n:, k] == inside[n:]).mean()
