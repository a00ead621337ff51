# mistake: On the second half the better of the two sides is taken again, max(accuracy, 1 - accuracy), instead of the side that the first half gave, so the result is never below 1/2.
# told: your best_cell turns the rule round where that scores better: its side is that of the
def best_cell(cells, inside):
    half = len(inside) // 2

    def score(values, labels, threshold):
        above = values > threshold
        accuracy = (np.mean(above[labels]) + np.mean(~above[~labels])) / 2
        return max(accuracy, 1 - accuracy)

    thresholds = []
    for column in cells[:half].T:
        thresholds.append((column[inside[:half]].mean() + column[~inside[:half]].mean()) / 2)
    scores = [score(cells[:half, j], inside[:half], thresholds[j]) for j in range(cells.shape[1])]
    index = int(np.argmax(scores))
    return index, score(cells[half:, index], inside[half:], thresholds[index])
