# mistake: changes only one future step at a time (the step of the origin alone), and not all that follows
# told: depends on the very last step of the series, and on no other that it should not know.
def leaks(prepare, series, first):
    a, b, c, _ = prepare(series.copy(), first)
    for m in range(c.shape[1]):
        for change in (1000.0, -1000.0):
            t = series.copy()
            t[first + m] += change
            a2, b2, c2, _ = prepare(t, first)
            if (
                a.shape != a2.shape
                or not np.array_equal(a, a2, equal_nan=True)
                or not np.array_equal(b, b2, equal_nan=True)
            ):
                return True
            if not np.array_equal(c[:, m], c2[:, m], equal_nan=True):
                return True
    return False
