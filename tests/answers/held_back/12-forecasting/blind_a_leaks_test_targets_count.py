# mistake: leaks also demands that y_test stays the same when the series changes from step first on, but test targets are the future and must change, so clean pipelines are called leaky.
# read: right
# told: your leaks says True of clean pipelines, too: it wants something to stay that may move. The past has
def leaks(prepare, series, first):
    original = prepare(series, first)
    rng = np.random.default_rng(5)
    for start in range(first, len(series)):
        changed = series.copy()
        changed[start:] += 50 * rng.normal(size=changed[start:].shape)
        new = prepare(changed, first)
        m = start - first
        same = np.array_equal(original[2][:, : m + 1], new[2][:, : m + 1], equal_nan=True)
        if start == first:
            same &= all(np.array_equal(original[k], new[k], equal_nan=True) for k in (0, 1, 3))
        if not same:
            return True
    return False
