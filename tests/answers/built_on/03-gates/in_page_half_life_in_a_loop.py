# mistake: half_life counts whole steps (ceil), and forget_bias has the sign of the logit wrong (two mistakes)
# read: right
# told: your half_life matches the half-life rounded up: it is not always whole. your forget_bias
guess_steps = 100  # your guess, a number


def half_life(b):
    """Steps until half of the cell state is gone, when the forget gate's pre-activation is b."""
    return np.ceil(np.log(2) / np.logaddexp(0, -np.asarray(b, dtype=float)))


def forget_bias(n):
    """The bias of the forget gate that gives a half-life of n steps."""
    log_f = -np.log(2) / np.asarray(n, dtype=float)
    return np.log(-np.expm1(log_f)) - log_f
