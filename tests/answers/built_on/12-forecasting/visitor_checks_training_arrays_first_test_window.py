# mistake: checks the training arrays and the first test window only: never asks whether a later window x_test[:, m] ...
# read: right
# told: your leaks replaces the future from `first` on only: that can show no more of the test
def leaks(prepare, series, first):
    rng = np.random.default_rng(1)

    def differ(a, b):
        return a.shape != b.shape or not np.array_equal(a, b, equal_nan=True)

    before = prepare(series.copy(), first)
    for trial in range(10):
        other = series.copy()
        tail = other[first:]
        other[first:] = rng.normal(size=tail.shape) * 10 ** rng.uniform(-1, 3)
        after = prepare(other, first)
        if differ(before[0], after[0]) or differ(before[1], after[1]):
            return True
        if differ(before[2][:, 0], after[2][:, 0]):
            return True
    return False
