# mistake: leaks compares by abs(a - b) > 1e-9, which is False wherever one of the two is NaN, so it does not notice a value that becomes missing, or is no longer missing, when the future changes; right on pipelines that return no NaN or the same NaN for every future, clean or not
# read: nothing
# told: your leaks does not see it where which values of the training count as missing, and are NaN, depends on the whole series.
def leaks(prepare, series, first):
    rng = np.random.default_rng(12)
    low, high = np.nanmin(series), np.nanmax(series)
    width = high - low + 1.0

    def with_another_future(start):
        changed = np.array(series, dtype=float)
        changed[start:] = rng.uniform(low - 3 * width, high + 3 * width, size=changed[start:].shape)
        return prepare(changed, first)

    def same(one, other):
        if one.shape != other.shape:
            return False
        return not (np.abs(one - other) > 1e-9).any()

    x_train, y_train, x_test, y_test = prepare(np.array(series, dtype=float), first)
    for _ in range(3):
        x_new, y_new, _, _ = with_another_future(first)
        if not (same(x_train, x_new) and same(y_train, y_new)):
            return True
        for m in range(x_test.shape[1]):
            tested = with_another_future(first + m)[2]
            if tested.shape != x_test.shape or not same(x_test[:, m], tested[:, m]):
                return True
    return False
