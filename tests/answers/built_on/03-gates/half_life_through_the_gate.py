# mistake: f is computed as a number first and its logarithm taken then: at b = -40 f comes out as exactly 0, with log(0) warned about and a half-life of 0, and at b = 20 1 - f has only 8 digits left.
# read: right
# told: In half_life. Asked as in the smallest call that goes wrong, but with b = -32.08, it is right; with b = -32.69 it is not. The only one of 16
def half_life(b):
    """Steps until half of the cell state is gone, when the forget gate's pre-activation is b."""
    z = np.asarray(b, dtype=float)
    f = 0.5 * np.tanh(0.5 * z) + 0.5
    return -np.log(2.0) / np.log(f)


def forget_bias(n):
    """The bias of the forget gate that gives a half-life of n steps."""
    m = np.asarray(n, dtype=float)
    return -np.log(np.expm1(np.log(2.0) / m))
