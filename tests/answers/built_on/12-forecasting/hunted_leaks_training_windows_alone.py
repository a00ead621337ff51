# mistake: replaces everything from first on, and compares the training windows alone (no targets, no test windows)
# told: your leaks does not see it where the last target of the training is the first step of the test span.
# told: and the training *targets* are on a scale of the whole series
def leaks(prepare, series, first):
    before = prepare(series.copy(), first)[0]
    for change in (1000.0, -1000.0):
        t = series.copy()
        t[first:] += change
        after = prepare(t, first)[0]
        if before.shape != after.shape or not np.array_equal(before, after, equal_nan=True):
            return True
    return False
