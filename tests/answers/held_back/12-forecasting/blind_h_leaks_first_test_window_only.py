# mistake: leaks changes the series only from step `first` on and looks at the training arrays and the first test window alone, so a later test window that sees its own targets or beyond (x_test[:, m] for m > 0) is never found out.
# read: right
# told: your leaks replaces the future from `first` on only: that can show no more of the test windows than
import numpy as np


def leaks(prepare, series, first):
    x_train, y_train, x_test, _ = prepare(series.copy(), first)
    rng = np.random.default_rng(7)
    size = 50 * (1 + np.abs(series).max())
    for sign in (1, -1, rng.normal(size=(len(series) - first, 1))):
        other = series.copy()
        other[first:] = other[first:] + sign * size
        a, b, c, _ = prepare(other, first)
        if not np.array_equal(a, x_train, equal_nan=True):
            return True
        if not np.array_equal(b, y_train, equal_nan=True):
            return True
        if not np.array_equal(c[:, 0], x_test[:, 0], equal_nan=True):
            return True
    return False
