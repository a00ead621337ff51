# loses: nothing
def count_lstm(T, H):
    return np.int64(2) * T * H * 4 * H


def count_attention(T, H):
    return int(np.arange(1, T + 1).sum()) * 2 * H + (2 * H) ** 2 * T


def fit_cost(T, seconds, powers):
    from scipy.optimize import curve_fit

    def relative(t, *c):
        return sum(each * (t / t.max()) ** p for each, p in zip(c, powers)) / seconds

    c, _ = curve_fit(relative, T, np.ones_like(seconds), p0=np.ones(len(powers)))
    return c / T.max() ** np.array(powers)


def predict_cost(coefficients, powers, T):
    exponents = np.array(powers)[:, None]
    return np.dot(coefficients, np.asarray(T)[None] ** exponents)
