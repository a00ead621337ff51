# mistake: half_life and forget_bias work with the time constant, the n with f^n = 1/e, instead of the half-life with f^n = 1/2: half_life is too long by the factor 1/ln 2 = 1.44 for every b, forget_bias gives too small a bias for every n; the two are inverse to each other, and arrays, whole numbers and extremes are no trouble
# read: right
# told: your half_life matches the time until 1/e is left, not a half.
def half_life(b):
    rate = np.logaddexp(0.0, -1.0 * b)  # -ln f
    return 1 / rate


def forget_bias(n):
    rate = 1.0 / n
    return -np.log(np.expm1(rate))
