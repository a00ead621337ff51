# mistake: leaks changes everything from `first` on once and compares ALL test windows with before, so it accuses clean pipelines whose later test windows rightly read steps from `first` on
# read: right
# told: your leaks says True of clean pipelines, too: it wants something to stay that may move. The past has to be as it was; test targets are the f
def leaks(prepare, series, first):
    other = np.array(series, dtype=float)
    other[first:] = other[first:] * 3 + 100
    a, b = prepare(series.copy(), first), prepare(other, first)
    for k in (0, 1, 2):
        if a[k].shape != b[k].shape or not np.allclose(a[k], b[k], equal_nan=True):
            return True
    return False
