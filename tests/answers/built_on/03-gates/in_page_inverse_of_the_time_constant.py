# mistake: forget_bias inverts the time constant (f = e^(-1/n)) instead of the half-life (f = 2^(-1/n)); half_life is right
# read: right
# told: your forget_bias matches the bias for 1/e after n steps, not a
guess_steps = 100  # your guess, a number


def half_life(b):
    """Steps until half of the cell state is gone, when the forget gate's pre-activation is b."""
    return np.log(2) / np.logaddexp(0, -np.asarray(b, dtype=float))


def forget_bias(n):
    """The bias of the forget gate that gives a half-life of n steps."""
    log_f = -1 / np.asarray(n, dtype=float)
    return log_f - np.log(-np.expm1(log_f))
