# mistake: the means, and so thresholds and sides, come from the whole text, not from the first half
# read: right
# told: your best_cell takes the threshold from the whole text, the half included on which the
def best_cell(cells, inside):
    """Index of the cell that tells `inside` best on the first half, and its balanced accuracy on the second: cells (T, H), inside (T,)."""
    cells = np.asarray(cells, float)
    inside = np.asarray(inside, bool)
    half = len(cells) // 2
    c, s = cells[:half], inside[:half]
    mean_in, mean_out = cells[inside].mean(axis=0), cells[~inside].mean(axis=0)
    threshold = (mean_in + mean_out) / 2
    above = mean_in > mean_out

    def balanced(values, labels):
        says = (values > threshold) == above
        return (says[labels].mean(axis=0) + (~says[~labels]).mean(axis=0)) / 2

    best = int(np.argmax(balanced(c, s)))
    return best, float(balanced(cells[half:], inside[half:])[best])
