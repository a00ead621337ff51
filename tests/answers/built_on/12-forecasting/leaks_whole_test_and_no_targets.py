# mistake: two mistakes: the whole of x_test is compared after the future changed from first on, although its later windows may read these steps, so nearly all clean pipelines are called leaky; and y_train is not looked at
# read: right
# told: your leaks says True of clean pipelines, too: it wants something to stay that may move.
def leaks(prepare, series, first):
    names = ["x_train", "y_train", "x_test", "y_test"]
    other = np.array(series)
    other[first:] = other[first:] * 3 + np.random.default_rng(1).normal(size=other[first:].shape)
    one = dict(zip(names, prepare(series, first)))
    two = dict(zip(names, prepare(other, first)))
    moved = [name for name in ("x_train", "x_test") if not np.array_equal(one[name], two[name], equal_nan=True)]
    return len(moved) > 0
