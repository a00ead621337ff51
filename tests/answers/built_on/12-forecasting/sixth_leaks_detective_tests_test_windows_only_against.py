# mistake: the detective tests the test windows only against a change from `first` on (window 0), so later windows may see beyond their own origin
# read: right
# told: your leaks replaces the future from `first` on only: that can show no more of the test windows than the first one.
def leaks(prepare, series, first):
    rng = np.random.default_rng(1)
    x_tr, y_tr, x_te, _ = [np.array(a) for a in prepare(series.copy(), first)]
    for _ in range(10):
        other = series.copy()
        other[first:] = rng.normal(series.mean(), 5 * series.std() + 1, size=other[first:].shape)
        a, b, c, _ = prepare(other, first)
        if a.shape != x_tr.shape or b.shape != y_tr.shape:
            return True
        if not (np.array_equal(a, x_tr, equal_nan=True) and np.array_equal(b, y_tr, equal_nan=True)):
            return True
        if not np.array_equal(c[:, 0], x_te[:, 0], equal_nan=True):
            return True
    return False
