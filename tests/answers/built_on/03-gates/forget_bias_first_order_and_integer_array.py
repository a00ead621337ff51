# mistake: two slips in forget_bias: 2^(1/n) - 1 is replaced by its first order ln 2 / n, which is good for large n only, and the results are written into an array of n's type, so whole numbers give whole biases.
# read: right
# told: your forget_bias matches the approximation ln(n / ln 2), good only for large n.
def half_life(b):
    """Steps until half of the cell state is gone, when the forget gate's pre-activation is b."""
    return np.log(2.0) / np.logaddexp(0.0, -np.asarray(b, dtype=float))


def forget_bias(n):
    """The bias of the forget gate that gives a half-life of n steps."""
    n = np.asarray(n)
    b = np.zeros_like(n)
    b[...] = np.log(n / np.log(2.0))
    return b
