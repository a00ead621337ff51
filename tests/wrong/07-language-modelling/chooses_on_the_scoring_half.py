# loses: check-best-cell
# told: chooses the cell on the half on which it is scored
def best_cell(cells, inside):
    n = len(inside) // 2
    scores = []
    for cell in cells.T:
        a, b = cell[:n][inside[:n]].mean(), cell[:n][~inside[:n]].mean()
        said = (cell > (a + b) / 2) if a > b else (cell < (a + b) / 2)
        scores.append((said[n:][inside[n:]].mean() + 1 - said[n:][~inside[n:]].mean()) / 2)
    return int(np.argmax(scores)), max(scores)
