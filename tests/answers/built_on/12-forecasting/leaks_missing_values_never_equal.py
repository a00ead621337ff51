# mistake: NaN is not equal to NaN, so each clean pipeline that returns missing values in its training arrays or in a test window is called leaky
# read: right
# told: your leaks condemns a pipeline that does not leak, of those with missing values, and in
def leaks(prepare, series, first):
    before = prepare(series.copy(), first)
    rng = np.random.default_rng(3)
    for m in range(before[2].shape[1]):
        for size in (0.1, 10, 1000):
            changed = series.copy()
            changed[first + m :] += size * rng.normal(size=changed[first + m :].shape)
            after = prepare(changed, first)
            if m == 0 and not all((a == b).all() for a, b in zip(before[:2], after[:2])):
                return True
            if (before[2][:, m] != after[2][:, m]).any():
                return True
    return False
