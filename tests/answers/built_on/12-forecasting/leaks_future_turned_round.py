# mistake: the other future is the same values in reverse order, so leaks through mean, spread, maximum or median of the whole series, which do not depend on the order, stay unseen
# read: right
# told: your leaks does not see it where mean and spread of the scale come from the whole series.
def leaks(prepare, series, first):
    def close(a, b):
        return a.shape == b.shape and np.allclose(a, b, equal_nan=True)

    x_train, y_train, x_test, _ = prepare(series.copy(), first)
    for m in range(x_test.shape[1]):
        swapped = np.concatenate([series[: first + m], series[first + m :][::-1]])
        again = prepare(swapped, first)
        if m == 0 and not (close(x_train, again[0]) and close(y_train, again[1])):
            return True
        if not close(x_test[:, m], again[2][:, m]):
            return True
    return False
