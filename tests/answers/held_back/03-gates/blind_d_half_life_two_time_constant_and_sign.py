# mistake: TWO: half_life gives the steps until 1 / e is left, not one half (the factor ln 2 is missing); and forget_bias has the sign wrong, it returns ln(2^(1/n) - 1) instead of its negative, a small bias for a long memory.
# read: right
# told: your half_life matches the time until 1/e is left, not a half. Or, with the same numbers in the call
def half_life(b):
    log_f = -np.logaddexp(0.0, -b)
    return -1.0 / log_f


def forget_bias(n):
    f = np.exp2(-1.0 / n)
    return np.log1p(-f) - np.log(f)
