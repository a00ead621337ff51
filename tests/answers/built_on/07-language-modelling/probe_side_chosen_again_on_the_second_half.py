# mistake: the rule's side is not kept: max(accuracy, 1 - accuracy) is taken on the second half too, so a cell that turns round comes out as good and the result is never below 1/2.
# read: right
# told: your best_cell turns the rule round where that scores better: its side is that of the
def best_cell(cells, inside):
    half = len(inside) // 2
    cells = np.asarray(cells, dtype=float)
    a, la = cells[:half], inside[:half]
    b, lb = cells[half:], inside[half:]
    threshold = (a[la].mean(axis=0) + a[~la].mean(axis=0)) / 2

    def score(values, labels):
        says = values > threshold
        hit = says[labels].mean(axis=0)
        passed = 1 - says[~labels].mean(axis=0)
        balanced = (hit + passed) / 2
        return np.maximum(balanced, 1 - balanced)

    k = int(np.argmax(score(a, la)))
    return k, float(score(b, lb)[k])
