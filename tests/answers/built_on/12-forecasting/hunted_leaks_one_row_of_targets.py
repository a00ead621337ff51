# mistake: of the training targets it compares the first row only, y_train[0]
# told: your leaks does not see it where a single training target is on a scale of the whole series.
def leaks(prepare, series, first):
    series = np.array(series, float)
    a, b, c, _ = prepare(series.copy(), first)
    rng = np.random.default_rng(0)
    for m in range(c.shape[1]):
        for change in (1000.0, -1000.0, 1000 * rng.normal(size=(len(series) - first - m, 1))):
            t = series.copy()
            t[first + m :] += change
            a2, b2, c2, _ = prepare(t, first)
            if not (np.array_equal(a, a2, equal_nan=True) and np.array_equal(b[0], b2[0], equal_nan=True)):
                return True
            if not np.array_equal(c[:, : m + 1], c2[:, : m + 1], equal_nan=True):
                return True
    return False
