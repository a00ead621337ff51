# mistake: leaks changes one step only, as for a derivative: `first` for the training arrays and first + m for window m, instead of everything from there on; it misses leaks that come from later steps alone, as from the last value of the series (where K > 1); right on clean pipelines and where the changed step itself gets in, as in a scale from the whole series
# read: right
# told: your leaks does not see it where the series is divided by its smallest value, test span
def leaks(prepare, series, first):
    size = np.nanmean(series) + 5 * np.nanstd(series)

    def run(step=None):
        again = np.array(series, dtype=float)
        if step is not None:
            again[step] = size
        return prepare(again, first)

    def differs(a, b):
        return a.shape != b.shape or not np.array_equal(a, b, equal_nan=True)

    x_train, y_train, x_test, _ = run()
    after = run(first)
    if differs(x_train, after[0]) or differs(y_train, after[1]):
        return True
    for m in range(x_test.shape[1]):
        other = run(first + m)[2]
        if m >= other.shape[1] or differs(x_test[:, m], other[:, m]):
            return True
    return False
