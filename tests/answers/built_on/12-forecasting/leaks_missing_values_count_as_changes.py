# mistake: Compares with np.allclose, for which NaN is unequal to NaN, so a clean pipeline that returns missing values is called leaky.
# told: your leaks takes a missing value for one that moved: NaN is not equal to NaN.
def leaks(prepare, series, first):
    """True if the future reaches the training arrays, or a test window from beyond its origin; else False."""
    original = prepare(series, first)
    rng = np.random.default_rng(3)
    big = 1000 * (np.abs(series).max() + 1)
    for origin in range(first, len(series)):
        for sign in (1, -1):
            tampered = series.copy()
            tampered[origin:] = tampered[origin:] + sign * big * rng.uniform(0.5, 1, size=tampered[origin:].shape)
            result = prepare(tampered, first)
            m = origin - first
            for before, after in zip(original[2][:, : m + 1].T, result[2][:, : m + 1].T):
                if not np.allclose(before, after, rtol=0, atol=0):
                    return True
            if m == 0:
                if original[0].shape != result[0].shape:
                    return True
                if not np.allclose(original[0], result[0], rtol=0, atol=0):
                    return True
                if not np.allclose(original[1], result[1], rtol=0, atol=0):
                    return True
    return False
