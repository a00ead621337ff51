# mistake: two: the threshold is the mean of all steps of the first half, not midway between the two means; the side is ...
# read: right
# told: your best_cell puts the threshold at the mean of all steps, which lies near the mean
def best_cell(cells, inside):
    cells = np.asarray(cells, dtype=float)
    half = len(cells) // 2
    a, b = cells[:half], cells[half:]
    in_a, in_b = inside[:half], inside[half:]
    threshold = a.mean(axis=0)

    def score(part, labels):
        said = part > threshold
        balanced = (said[labels].mean(axis=0) + (~said[~labels]).mean(axis=0)) / 2
        return np.maximum(balanced, 1 - balanced)

    best = int(np.argmax(score(a, in_a)))
    return best, float(score(b, in_b)[best])
