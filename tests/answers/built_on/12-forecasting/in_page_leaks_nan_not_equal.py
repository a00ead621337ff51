# mistake: two: arrays are compared by ==, for which NaN differs from NaN; y_train is never looked at
# read: vague
def leaks(prepare, series, first):
    x_train, y_train, x_test, y_test = prepare(series, first)
    for m in range(x_test.shape[1]):
        other = series.copy()
        other[first + m :] = other[first + m :] * 3 + 17
        new = prepare(other, first)
        if m == 0 and (new[0].shape != x_train.shape or (new[0] != x_train).any()):
            return True
        if (new[2][:, m] != x_test[:, m]).any():
            return True
    return False
