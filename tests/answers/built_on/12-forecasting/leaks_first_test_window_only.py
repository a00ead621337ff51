# mistake: Two slips: only the first test window is examined (a leak into the windows from a later origin goes unseen), and y_train is never compared.
# told: your leaks does not see it where the last target of the training is the first step of the
def leaks(prepare, series, first):
    """True if the future reaches the training arrays, or a test window from beyond its origin; else False."""
    x_train, _, x_test, _ = prepare(series, first)
    rng = np.random.default_rng(1)
    for size in (10, 1000):
        changed = series.copy()
        changed[first:] += size * rng.normal(size=changed[first:].shape)
        x_train_2, _, x_test_2, _ = prepare(changed, first)
        if not np.array_equal(x_train, x_train_2, equal_nan=True):
            return True
        if not np.array_equal(x_test[:, 0], x_test_2[:, 0], equal_nan=True):
            return True
    return False
