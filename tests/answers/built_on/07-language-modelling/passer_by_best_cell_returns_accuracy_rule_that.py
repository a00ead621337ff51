# mistake: best_cell returns the accuracy of a rule that was fitted anew on the second half (threshold and side from ...
# read: right
# told: your best_cell makes a new rule on the second half: it is scored there by the rule of the
def best_cell(cells, inside):
    cells = np.asarray(cells, float)
    half = len(cells) // 2

    def fit(c, lab):
        a, b = c[lab].mean(axis=0), c[~lab].mean(axis=0)
        said = (c > (a + b) / 2) == (a > b)
        return (said[lab].mean(axis=0) + (~said[~lab]).mean(axis=0)) / 2

    best = int(fit(cells[:half], inside[:half]).argmax())
    return best, float(fit(cells[half:], inside[half:])[best])
