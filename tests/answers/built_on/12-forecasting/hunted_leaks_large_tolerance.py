# mistake: an error of a pipeline's arrays is compared with a tolerance relative to the change (atol = 1000), so small leaks are not seen
# told: your leaks does not see it where mean and spread of the scale come from the whole series.
def leaks(prepare, series, first):
    a, b, c, _ = prepare(series.copy(), first)
    for m in range(c.shape[1]):
        t = series.copy()
        t[first + m :] += 1000.0
        a2, b2, c2, _ = prepare(t, first)
        if (
            a.shape != a2.shape
            or not np.allclose(a, a2, atol=100, equal_nan=True)
            or not np.allclose(b, b2, atol=100, equal_nan=True)
        ):
            return True
        if not np.allclose(c[:, : m + 1], c2[:, : m + 1], atol=100, equal_nan=True):
            return True
    return False
