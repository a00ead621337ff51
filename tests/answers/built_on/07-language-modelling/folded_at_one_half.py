# mistake: the side is not taken from the means of the first half: an accuracy below one half is replaced by one minus it, on the second half too; shows where the chosen cell is wrong more often than right on the second half
# read: right
# told: your best_cell turns the rule round where that scores better: its side is that of the
def best_cell(cells, inside):
    """Index of the cell that tells `inside` best on the first half, and its balanced accuracy on the second: cells (T, H), inside (T,)."""
    half = len(cells) // 2
    x = np.array(cells, dtype=np.float64)
    inside = np.asarray(inside).astype(bool)
    first, second = inside[:half], inside[half:]
    cut = x[:half][first].mean(axis=0)
    cut += x[:half][~first].mean(axis=0)
    cut *= 0.5

    def score(part, labels):
        high = part > cut
        value = high[labels].mean(axis=0)
        value += 1.0 - high[~labels].mean(axis=0)
        value *= 0.5
        return np.maximum(value, 1.0 - value)

    best = int(score(x[:half], first).argmax())
    return best, float(score(x[half:], second)[best])
