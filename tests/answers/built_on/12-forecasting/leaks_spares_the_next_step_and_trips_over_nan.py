# mistake: two: leaks changes the series only from step first + m + 1 on when it tests window m, so a window that contains or depends on step first + m alone, its own first target, is called clean; and np.allclose without equal_nan takes NaN for a difference, so every clean pipeline that returns missing values is called leaky. Right for training leaks and for windows that depend on later steps too, without NaN.
# read: right
# told: your leaks condemns a pipeline that does not leak, of those with missing values, and in
def leaks(prepare, series, first):
    rng = np.random.default_rng(1)
    x_train, y_train, x_test, _ = prepare(series.copy(), first)

    def altered(start):
        data = series.astype(float)
        data[start:] = data[start:] * 3 + rng.normal(size=data[start:].shape) * (10 + np.abs(series).max())
        return prepare(data, first)

    def same(a, b):
        return a.shape == b.shape and np.allclose(a, b)

    other = altered(first)
    if not (same(x_train, other[0]) and same(y_train, other[1])):
        return True
    for m in range(x_test.shape[1]):
        if first + m + 1 >= len(series):
            break
        window = altered(first + m + 1)[2][:, m]
        if not same(window, x_test[:, m]):
            return True
    return False
