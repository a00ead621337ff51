# loses: check-leaks
# told: tries a future above the past alone
def leaks(prepare, series, first):
    before = prepare(series, first)
    for start in range(first, len(series)):
        other = series.copy()
        other[start:] += 1000.0
        after = prepare(other, first)
        until = start - first + 1
        same = np.array_equal(before[2][:, :until], after[2][:, :until], equal_nan=True)
        if start == first:
            same = same and all(np.array_equal(before[k], after[k], equal_nan=True) for k in (0, 1))
        if not same:
            return True
    return False
