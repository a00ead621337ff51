# mistake: leaks compares the arrays of two runs with plain equality (.all() of ==), for which a missing value (NaN) differs from itself: a clean pipeline that returns a NaN anywhere in its training arrays or in a test window is called leaky; a sound detective for pipelines that return no NaN, and True, as it should be, for leaky ones that return some there
# read: right
# told: your leaks takes a missing value for one that moved: NaN is not equal to NaN. np.array_e
def leaks(prepare, series, first):
    rng = np.random.default_rng(11)
    unchanged = [np.asarray(part) for part in prepare(series.copy(), first)]

    def run_with_other_future(begin, size):
        changed = np.array(series, dtype=float)
        changed[begin:] = changed[begin:] + size * rng.standard_normal(changed[begin:].shape)
        return prepare(changed, first)

    def differ(one, two):
        return one.shape != two.shape or not (one == two).all()

    for size in (0.1, 1.0, 10.0, 1000.0):
        x_train, y_train = run_with_other_future(first, size)[:2]
        if differ(unchanged[0], x_train) or differ(unchanged[1], y_train):
            return True
        for m in range(unchanged[2].shape[1]):
            x_test = run_with_other_future(first + m, size)[2]
            if m >= x_test.shape[1] or differ(unchanged[2][:, m], x_test[:, m]):
                return True
    return False
