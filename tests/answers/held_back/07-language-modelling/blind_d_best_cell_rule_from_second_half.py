# mistake: best_cell computes the threshold and the side of the chosen cell anew on the second half instead of using those of the first. The choice of the cell is right.
# read: right
# told: your best_cell makes a new rule on the second half: it is scored there by the rule of the first.
def rule(values, labels):
    inside, outside = values[labels].mean(), values[~labels].mean()
    return (inside + outside) / 2, inside > outside


def accuracy(values, labels, threshold, above):
    said = values > threshold if above else ~(values > threshold)
    return (np.mean(said[labels]) + np.mean(~said[~labels])) / 2


def best_cell(cells, inside):
    half = len(inside) // 2
    scores = []
    for k in range(cells.shape[1]):
        first = cells[:half, k]
        scores.append(accuracy(first, inside[:half], *rule(first, inside[:half])))
    best = int(np.argmax(scores))
    second = cells[half:, best]
    return best, accuracy(second, inside[half:], *rule(second, inside[half:]))
