# mistake: tanh is taken of a and not of a/2, so the result is the sigmoid of 2a; shows everywhere but at 0 and far out.
# read: right
# told: your sigmoid matches tanh(a) / 2 + 1/2, which is the sigmoid of 2a: the tanh takes a / 2
def sigmoid(a):
    """The logistic function of every entry: a, an array of any shape -> the same shape."""
    z = np.asarray(a, dtype=float)
    y = np.zeros(z.shape)
    np.tanh(z, out=y)
    y = 0.5 * (1.0 + y)
    return y
