# mistake: changes the future by 1e-6 and compares with np.allclose, whose tolerance is larger: it can say True (of other shapes), and here does not
# told: your leaks does not see it where mean and spread of the scale come from the whole series.
def leaks(prepare, series, first):
    a, b, c, _ = prepare(series.copy(), first)
    for m in range(c.shape[1]):
        t = series.copy()
        t[first + m :] += 1e-6
        a2, b2, c2, _ = prepare(t, first)
        if a.shape != a2.shape or b.shape != b2.shape:
            return True
        if not (np.allclose(a, a2, equal_nan=True) and np.allclose(b, b2, equal_nan=True)):
            return True
        if not np.allclose(c[:, : m + 1], c2[:, : m + 1], equal_nan=True):
            return True
    return False
