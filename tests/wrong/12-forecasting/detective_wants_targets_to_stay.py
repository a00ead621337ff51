# loses: check-leaks
# told: wants something to stay that may move
def leaks(prepare, series, first):
    before = prepare(series, first)
    other = series.copy()
    other[first:] += 1000.0
    after = prepare(other, first)
    for one, two in zip(before, after):
        if not np.array_equal(one, two):
            return True
    return False
