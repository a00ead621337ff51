# mistake: the series is changed from `first` on only, and of the test windows only the first is looked at; a later ...
# read: right
# told: your leaks replaces the future from `first` on only: that can show no more of the test
def leaks(prepare, series, first):
    x_train, y_train, x_test, _ = prepare(series.copy(), first)
    for seed in range(5):
        other = series.copy()
        other[first:] += 10 * np.random.default_rng(seed).normal(size=other[first:].shape)
        x_tr, y_tr, x_te, _ = prepare(other, first)
        for a, b in [(x_train, x_tr), (y_train, y_tr), (x_test[:, :1], x_te[:, :1])]:
            if a.shape != b.shape or not np.array_equal(a, b, equal_nan=True):
                return True
    return False
