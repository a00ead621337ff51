# mistake: looks whether a test window holds a value of the test span (from first on, not from first + m on); the training is compared rightly
# told: your leaks condemns a pipeline that does not leak, of those that do nothing, or scale by the past.
def leaks(prepare, series, first):
    a, b, c, _ = prepare(series.copy(), first)
    for change in (1000.0, -1000.0):
        t = series.copy()
        t[first:] += change
        a2, b2, _, _ = prepare(t, first)
        if (
            a.shape != a2.shape
            or not np.array_equal(a, a2, equal_nan=True)
            or not np.array_equal(b, b2, equal_nan=True)
        ):
            return True
    return bool(np.isin(c, series[first:]).any())
