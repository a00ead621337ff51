# mistake: leaks: takes a leak for a matter of training alone: it changes what comes from `first` on and compares x_train and y_train, but never looks at the test windows, so a pipeline whose window m depends on steps from first + m on (smoothing ahead, the target among the inputs) is called clean; right for leaks into training and for clean pipelines.
# read: right
# told: your leaks looks at the training alone: what comes after an origin must not move the tes
def leaks(prepare, series, first):
    rng = np.random.default_rng(0)

    def trained_on(data):
        return [np.asarray(part, dtype=float) for part in prepare(data.copy(), first)[:2]]

    size = np.abs(series).max() + 1
    before = trained_on(series)
    for factor in (0.1, 1, 10, -100):
        other = np.array(series, dtype=float)
        other[first:] += factor * size * rng.uniform(0.5, 1.5, size=other[first:].shape)
        after = trained_on(other)
        if any(not np.array_equal(a, b, equal_nan=True) for a, b in zip(before, after)):
            return True
    return False
