# mistake: leaks compares x_train and y_train only and never looks at the test windows, so a pipeline whose x_test[:, m] knows steps from first + m on is called clean.
# read: right
# told: your leaks looks at the training alone: what comes after an origin must not move the test window tha
def leaks(prepare, series, first):
    def training(s):
        x_train, y_train, _, _ = prepare(s, first)
        return x_train, y_train

    x0, y0 = training(series)
    for shift in (1000.0, -1000.0, np.random.RandomState(0).randn(len(series) - first, 1) * 300):
        s = np.array(series, dtype=float)
        s[first:] = s[first:] + shift
        x1, y1 = training(s)
        if not (np.array_equal(x0, x1, equal_nan=True) and np.array_equal(y0, y1, equal_nan=True)):
            return True
    return False
