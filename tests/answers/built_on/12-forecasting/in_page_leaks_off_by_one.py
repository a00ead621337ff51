# mistake: for test window m the series is changed from step first + m + 1 on, so a window that holds its own first target passes
# read: wrong
# told: your leaks is off by one: the test window that ends right before the step which is
def leaks(prepare, series, first):
    """True if the future reaches the training arrays, or a test window from beyond its origin; else False."""
    x_train, y_train, x_test, _ = prepare(series, first)

    def same(a, b):
        return a.shape == b.shape and np.array_equal(a, b, equal_nan=True)

    rng = np.random.default_rng(0)
    changed = series.copy()
    changed[first:] += 50 * rng.normal(size=changed[first:].shape)
    found = prepare(changed, first)
    if not (same(found[0], x_train) and same(found[1], y_train)):
        return True
    for m in range(x_test.shape[1]):
        changed = series.copy()
        changed[first + m + 1 :] += 50 * rng.normal(size=changed[first + m + 1 :].shape)
        if not same(prepare(changed, first)[2][:, m], x_test[:, m]):
            return True
    return False
