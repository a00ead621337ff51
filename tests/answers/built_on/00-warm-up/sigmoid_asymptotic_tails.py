# mistake: beyond |a| = 6 the leading term of the asymptotic expansion stands in for the function, e^a on the left and 1 - e^-a on the right, which is off by up to 6e-6 there.
# read: nothing
def sigmoid(a):
    """The logistic function of every entry: a, an array of any shape -> the same shape."""
    z = np.array(a, dtype=float)
    y = np.zeros(z.shape)
    mid = np.abs(z) <= 6.0
    lo = z < -6.0
    hi = z > 6.0
    y[mid] = 0.5 * np.tanh(0.5 * z[mid]) + 0.5
    y[lo] = np.exp(z[lo])
    y[hi] = 1.0 - np.exp(-z[hi])
    return y
