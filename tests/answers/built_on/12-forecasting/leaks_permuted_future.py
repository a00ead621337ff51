# mistake: the other futures are permutations of the true one, which leave its mean, spread, median and extremes as they are, and arrays are compared with a tolerance; so pipelines that scale by the whole series pass as clean.
# read: right
# told: your leaks does not see it where mean and spread of the scale come from the whole series
def same_numbers(a, b):
    """Equal shapes and equal numbers, missing ones included."""
    return a.shape == b.shape and np.allclose(a, b, equal_nan=True)


def shuffled_from(series, start, rng):
    """The series, its steps from `start` on in another order."""
    other = series.copy()
    other[start:] = rng.permutation(series[start:])
    return other


def leaks(prepare, series, first):
    """True if the future reaches the training arrays, or a test window from beyond its origin; else False."""
    rng = np.random.default_rng(11)
    x_train, y_train, x_test, _ = prepare(series.copy(), first)
    for _ in range(5):  # a permutation test
        again = prepare(shuffled_from(series, first, rng), first)
        if not (same_numbers(x_train, again[0]) and same_numbers(y_train, again[1])):
            return True
    M = x_test.shape[1]
    for m in range(M):
        for _ in range(3):
            again = prepare(shuffled_from(series, first + m, rng), first)[2]
            if not same_numbers(x_test[:, : m + 1], again[:, : m + 1]):
                return True
    return False
