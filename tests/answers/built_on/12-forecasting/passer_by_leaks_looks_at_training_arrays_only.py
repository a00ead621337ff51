# mistake: leaks looks at the training arrays only and never at the windows x_test[:, m]
# read: right
# told: your leaks looks at the training alone: what comes after an origin must not move the test
def leaks(prepare, series, first):
    rng = np.random.default_rng(1)
    a = prepare(series.copy(), first)
    for _ in range(10):
        other = series.copy()
        other[first:] = series[first:] + 10 * series.std() * rng.normal(size=series[first:].shape)
        b = prepare(other, first)
        for u, v in zip(a[:2], b[:2]):
            if u.shape != v.shape or not np.array_equal(u, v, equal_nan=True):
                return True
    return False
