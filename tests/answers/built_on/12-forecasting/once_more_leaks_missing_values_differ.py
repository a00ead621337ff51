# mistake: leaks: arrays are compared by np.array_equal without equal_nan, and NaN is not equal to NaN; so a clean pipeline that returns missing values (NaN) in its training arrays or test windows is called a leak; right for pipelines that return no NaN there
# read: right
# told: your leaks takes a missing value for one that moved: NaN is not equal to NaN. np.array_e
def leaks(prepare, series, first):
    """Change everything from each origin on, and see whether anything moves that must not."""
    rng = np.random.default_rng(1)
    size = 1 + np.nanmax(np.abs(series))

    def futures(start):
        """The same past, other futures."""
        for kind in range(3):
            other = series.copy()
            n = len(other) - start
            if kind == 0:
                other[start:] = size * rng.normal(size=(n, 1))
            elif kind == 1:
                other[start:] = 10 * size + np.arange(n)[:, None]
            else:
                other[start:] = other[start:] - 3 * size
            yield other

    x_train, y_train, x_test, _ = prepare(series.copy(), first)
    for other in futures(first):
        new_x, new_y = prepare(other, first)[:2]
        if not (np.array_equal(x_train, new_x) and np.array_equal(y_train, new_y)):
            return True
    for m in range(x_test.shape[1]):
        for other in futures(first + m):
            if not np.array_equal(x_test[:, m], prepare(other, first)[2][:, m]):
                return True
    return False
