# mistake: the time constant, the steps to 1/e, is computed in place of the half-life, in both functions alike: they are each other's inverse, but both lack the ln 2.
# read: right
# told: your half_life matches the time until 1/e is left, not a half. Or, with the same numbers in the calls tried: your half_life matches a mixtur
def half_life(b):
    """Steps until half of the cell state is gone, when the forget gate's pre-activation is b."""
    z = np.asarray(b, dtype=float)
    return 1.0 / np.logaddexp(0.0, -z)


def forget_bias(n):
    """The bias of the forget gate that gives a half-life of n steps."""
    tau = np.asarray(n, dtype=float)
    return -np.log(np.expm1(1.0 / tau))
