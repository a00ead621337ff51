# mistake: best_cell learns thresholds and sides on the first half, but chooses the cell by its balanced accuracy on the SECOND half, the one it then reports, instead of by that on the first: index and accuracy are too favourable; right for a single cell, and where the same cell is best on both halves
# read: right
# told: your best_cell chooses the cell on the half on which it is scored: the best of many by c
def best_cell(cells, inside):
    inside = np.asarray(inside, dtype=bool)
    half = len(inside) // 2
    train, test = np.array(cells[:half], dtype=float), np.array(cells[half:], dtype=float)
    y, z = inside[:half], inside[half:]
    results = []
    for column, later in zip(train.T, test.T):
        mu_in, mu_out = column[y].mean(), column[~y].mean()
        middle = (mu_in + mu_out) / 2
        guess = later > middle if mu_in > mu_out else later < middle
        results.append(0.5 * (np.mean(guess[z]) + np.mean(~guess[~z])))
    winner = int(np.argmax(results))
    return winner, float(results[winner])
