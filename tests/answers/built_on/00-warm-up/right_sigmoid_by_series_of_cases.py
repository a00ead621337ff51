# mistake: none, one number at a time over a flat index, with exp of minus the size and a reflection in place of tanh
def sigmoid(a):
    """The logistic function of every entry: a, an array of any shape -> the same shape."""
    z = np.asarray(a, dtype=float)
    y = np.zeros(z.size)
    for k in range(z.size):
        v = z.flat[k]
        e = np.exp(-abs(v))
        y[k] = e / (1.0 + e)
        if v >= 0.0:
            y[k] = 1.0 / (1.0 + e)
    return y.reshape(z.shape)
