# mistake: np.piecewise gives the dtype of its argument, so for integers every result is cut to 0 or 1
# read: right
# told: your sigmoid matches an array of the type of a: where a holds integers, every fraction is
def sigmoid(a):
    """The logistic function of every entry: a, an array of any shape -> the same shape."""
    return np.piecewise(
        a,
        [a >= 0, a < 0],
        [lambda z: 1 / (1 + np.exp(-z)), lambda z: np.exp(z) / (1 + np.exp(z))],
    )
