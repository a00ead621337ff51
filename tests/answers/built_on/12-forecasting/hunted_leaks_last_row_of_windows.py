# mistake: changes from each origin on, but compares the test window that ends there alone by its sum
# told: your leaks does not see it where test windows end in their first target.
def leaks(prepare, series, first):
    a, b, c, _ = prepare(series.copy(), first)
    for m in range(c.shape[1]):
        t = series.copy()
        t[first + m :] = t[first + m :] * 5
        a2, b2, c2, _ = prepare(t, first)
        if m == 0 and not (
            a.shape == a2.shape and np.allclose(a, a2, equal_nan=True) and np.allclose(b, b2, equal_nan=True)
        ):
            return True
        if not np.allclose(c[-1, :m], c2[-1, :m], equal_nan=True):
            return True
    return False
