# mistake: the detective is a permutation test: it only shuffles the order of the future, so leaks through mean, spread, minimum or maximum of the whole series go unseen
# read: survived
def leaks(prepare, series, first):
    rng = np.random.default_rng(1)

    def differ(a, b):
        return a.shape != b.shape or not np.array_equal(a, b, equal_nan=True)

    x_train, y_train, x_test, _ = [np.array(a) for a in prepare(series.copy(), first)]
    for m in range(x_test.shape[1]):
        for _ in range(5):
            s = series.copy()
            s[first + m :] = rng.permutation(s[first + m :])
            a, b, c, _ = prepare(s, first)
            if differ(x_train, a) or differ(y_train, b) or differ(x_test[:, m], c[:, m]):
                return True
    return False
