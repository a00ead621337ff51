# mistake: TWO: leaks demands that all test windows stay the same when the series changes from step first on, though window m may use the steps from first to first + m - 1, so clean pipelines are called leaky, and it changes the given series in place.
# read: right
# told: your leaks says True of clean pipelines, too: it wants something to stay that may move. The past has
def leaks(prepare, series, first):
    before = [np.array(a) for a in prepare(series, first)[:3]]
    series[first:] = series[first:][::-1] * 7 + 100
    after = prepare(series, first)[:3]
    for one, two in zip(before, after):
        if one.shape != two.shape or not np.allclose(one, two, equal_nan=True):
            return True
    return False
