# loses: check-leaks
# told: looks at the training alone
def leaks(prepare, series, first):
    before = prepare(series, first)
    for shift in (1e4, -1e4):
        other = series.copy()
        other[first:] += shift * (1 + np.arange(len(series) - first)[:, None] % 3)
        after = prepare(other, first)
        for k in (0, 1):
            if not np.array_equal(before[k], after[k], equal_nan=True):
                return True
    return False
