# loses: check-leaks
# told: NaN is not equal to NaN
def leaks(prepare, series, first):
    before = prepare(series, first)
    scale = 100 * np.abs(series).max()
    wild = np.random.default_rng(1).normal(size=series.shape)
    for start in range(first, len(series)):
        for change in (scale, -scale, scale * wild):
            other = series + change
            other[:start] = series[:start]
            after = prepare(other, first)
            until = start - first + 1
            if not np.array_equal(before[2][:, :until], after[2][:, :until]):
                return True
            if start == first:
                for k in (0, 1):
                    if not np.array_equal(before[k], after[k]):
                        return True
    return False
