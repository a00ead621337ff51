# loses: check-leaks
# told: one test window in the middle, and it alone
# told: in an *order* that depends on the test span
def leaks(prepare, series, first):
    """The first and the last test window, and the training windows whatever their order."""
    x, y, x_test, y_test = prepare(series, first)
    for start in range(first, len(series)):
        for change in (1e4, -1e4, 1e4 * np.random.default_rng(start).normal(size=series.shape)):
            other = np.where(np.arange(len(series))[:, None] < start, series, series + change)
            new_x, new_y, new_test, _ = prepare(other, first)
            if start == first:
                for before, after in ((x, new_x), (y, new_y)):
                    if not np.array_equal(np.sort(before.ravel()), np.sort(after.ravel()), equal_nan=True):
                        return True
            for m in (0, x_test.shape[1] - 1):
                if start >= first + m and not np.array_equal(x_test[:, m], new_test[:, m], equal_nan=True):
                    return True
    return False
