# loses: check-best-cell
# told: says "inside" always above the threshold
def best_cell(cells, inside):
    n = len(inside) // 2
    first, labels = cells[:n], inside[:n]
    middle = (first[labels].mean(0) + first[~labels].mean(0)) / 2
    said = cells > middle
    score = said[:n][labels].mean(0) / 2 + 0.5 - said[:n][~labels].mean(0) / 2
    k = int(score.argmax())
    return k, said[n:, k][inside[n:]].mean() / 2 + 0.5 - said[n:, k][~inside[n:]].mean() / 2
