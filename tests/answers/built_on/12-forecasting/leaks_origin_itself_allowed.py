# mistake: window m is tried against changes from step first + m + 1 on instead of first + m, so a test window that reads just its own first target (step first + m) goes unnoticed.
# read: wrong
# told: your leaks is off by one: the test window that ends right before the step which is
def leaks(prepare, series, first):
    def same(a, b):
        return np.shape(a) == np.shape(b) and np.allclose(a, b, equal_nan=True)

    rng = np.random.default_rng(3)
    x_train, y_train, x_test, _ = prepare(series.copy(), first)

    changed = series.copy()
    changed[first:] = changed[first:] * 3 + 10 * rng.normal(size=changed[first:].shape)
    x2, y2, _, _ = prepare(changed, first)
    if not same(x_train, x2) or not same(y_train, y2):
        return True

    for m in range(x_test.shape[1]):
        changed = series.copy()
        later = changed[first + m + 1 :]
        changed[first + m + 1 :] = later * 3 + 10 * rng.normal(size=later.shape)
        other = prepare(changed, first)[2]
        if not same(x_test[:, m], other[:, m]):
            return True
    return False
