# mistake: the detective changes the future from `first` on only, and looks at the training arrays and the very first test window; leaks in later test windows are never looked for
# read: right
# told: your leaks replaces the future from `first` on only: that can show no more of the test windows than the first one.
def leaks(prepare, series, first):
    rng = np.random.default_rng(4)

    def arrays(s):
        x_train, y_train, x_test, _ = prepare(s.copy(), first)
        return np.array(x_train), np.array(y_train), np.array(x_test[:, 0])

    series = np.array(series, float)
    for base in (series, rng.normal(size=series.shape)):
        before = arrays(base)
        for size in (0.1, 1, 10, 1000):
            other = base.copy()
            other[first:] += size * (base.std() + 1) * rng.normal(size=other[first:].shape)
            after = arrays(other)
            for a, b in zip(before, after):
                if a.shape != b.shape or not np.array_equal(a, b, equal_nan=True):
                    return True
    return False
