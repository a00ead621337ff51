# mistake: half_life and forget_bias take the half-life for the time constant, the n with f^n = 1/e instead of 1/2: half_life is too large by the factor 1 / ln 2 = 1.44 at every b, and forget_bias gives the bias for ln 2 times the half-life asked; never right, but the two are inverses of each other
# read: right
# told: your half_life matches the time until 1/e is left, not a half. Or, with the same numbers in the calls tried: your half_life matches a mixtur
def half_life(b):
    log_f = -np.logaddexp(0.0, -np.asarray(b, dtype=float))
    return -1.0 / log_f


def forget_bias(n):
    rate = 1.0 / np.asarray(n, dtype=float)
    # b = ln(f / (1 - f)) with f = e^-rate
    return -rate - np.log(-np.expm1(-rate))
