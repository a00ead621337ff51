# mistake: best_cell takes the larger of the accuracy and 1 minus it (as with an AUC) in BOTH halves, so the side is chosen anew on the second half and the answer is never below 1/2; right where the side of the first half is still no worse than chance on the second, wrong where the cell has changed its side there (0.8 instead of 0.2); threshold and, for cells that are not very skewed, the choice of the cell are right
# read: right
# told: your best_cell turns the rule round where that scores better: its side is that of the fi
def best_cell(cells, inside):
    half = len(cells) // 2
    inside = np.asarray(inside) > 0

    def accuracy(values, truth, threshold):
        above = values > threshold[None]
        plain = 0.5 * above[truth].mean(axis=0) + 0.5 * (1 - above[~truth].mean(axis=0))
        return np.maximum(plain, 1 - plain)

    known, truth = np.asarray(cells[:half], dtype=float), inside[:half]
    threshold = 0.5 * (known[truth].mean(axis=0) + known[~truth].mean(axis=0))
    best = int(accuracy(known, truth, threshold).argmax())
    return best, float(accuracy(cells[half:], inside[half:], threshold)[best])
