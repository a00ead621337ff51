# mistake: forget_bias takes "inverse" for the reciprocal and returns 1 / half_life(n); half_life is right.
# read: nothing
guess_steps = 50


def half_life(b):
    """n with sigmoid(b) ** n = 1/2"""
    log_f = -np.logaddexp(0.0, -np.asarray(b, dtype=float))
    return -np.log(2.0) / log_f


def forget_bias(n):
    return 1 / half_life(n)
