# mistake: np.array_equal without equal_nan calls NaN different from NaN, so every clean pipeline that returns missing values is called leaky.
# read: right
# told: your leaks condemns a pipeline that does not leak, of those with missing values, and in
def leaks(prepare, series, first):
    base = [np.array(part) for part in prepare(np.array(series), first)]

    def poke(start):
        twin = np.array(series)
        twin[start:] = -2.5 * twin[start:] + np.linspace(5, 50, len(twin) - start)[:, None]
        return prepare(twin, first)

    probe = poke(first)
    if any(not np.array_equal(base[k], probe[k]) for k in (0, 1)):
        return True
    windows_of_test = base[2].shape[1]
    return any(not np.array_equal(base[2][:, m], poke(first + m)[2][:, m]) for m in range(windows_of_test))
