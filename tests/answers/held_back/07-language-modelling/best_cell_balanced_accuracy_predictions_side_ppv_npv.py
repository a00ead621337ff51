# mistake: balanced accuracy from the predictions' side (PPV and NPV: share of the steps called inside that are inside, and of those called outside that are outside) instead of sensitivity and specificity
# read: vague
def best_cell(cells, inside):
    cells, inside = np.asarray(cells, float), np.asarray(inside, bool)
    half = len(cells) // 2
    train, lab = cells[:half], inside[:half]
    mi, mo = train[lab].mean(0), train[~lab].mean(0)
    thr = (mi + mo) / 2
    sign = np.where(mi > mo, 1.0, -1.0)

    def score(c, truth):
        called = sign * (c - thr) > 0
        ppv = (called & truth[:, None]).sum(0) / np.maximum(called.sum(0), 1)
        npv = (~called & ~truth[:, None]).sum(0) / np.maximum((~called).sum(0), 1)
        return (ppv + npv) / 2

    best = int(score(train, lab).argmax())
    return best, float(score(cells[half:], inside[half:])[best])
