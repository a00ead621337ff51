# mistake: leaks changes nothing but the very last step of the series, so it finds only leaks that reach to the end (a mean of all); what reaches a few steps into the future (a centred smoothing, a window that has its own target, training windows that overlap the start of the test span) it judges clean.
# read: right
# told: your leaks replaces the last step alone.
import numpy as np


def leaks(prepare, series, first):
    def known(s):
        x_train, y_train, x_test, y_test = prepare(s, first)
        return [x_train, y_train, x_test]

    original = known(series)
    for bump in [1e3, -1e3, 1e6, -1e6]:
        changed = series.copy()
        changed[-1] += bump
        for a, b in zip(original, known(changed)):
            if a.shape != b.shape or not np.array_equal(a, b, equal_nan=True):
                return True
    return False
