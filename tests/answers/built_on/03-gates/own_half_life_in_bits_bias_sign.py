# mistake: TWO: half-life without ln 2; the bias has the wrong sign
# told: your half_life matches the time until 1/e is left, not a half. Or, with the same numbers in the call
def half_life(b):
    return 1 / np.logaddexp(0, -b)


def forget_bias(n):
    f = 0.5 ** (1 / n)
    return np.log((1 - f) / f)
