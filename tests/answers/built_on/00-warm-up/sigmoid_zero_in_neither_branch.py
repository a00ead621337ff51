# mistake: positive and negative numbers are filled in by two masks and a = 0 falls into neither, so sigmoid(0) is 0 where it should be 0.5.
# read: right
# told: in the middle: at a = 0 it should be 0.5, yours is 0.
def sigmoid(a):
    """The logistic function of every entry: a, an array of any shape -> the same shape."""
    z = np.array(a, dtype=float)
    y = np.zeros(z.shape)
    pos = z > 0.0
    neg = z < 0.0
    y[pos] = 1.0 / (1.0 + np.exp(-z[pos]))
    e = np.exp(z[neg])
    y[neg] = e / (1.0 + e)
    return y
