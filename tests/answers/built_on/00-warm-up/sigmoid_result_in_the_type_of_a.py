# mistake: the result array is allocated with the type of a, so for integers every value is cut to 0 or 1; floats are right.
# read: right
# told: your sigmoid matches an array of the type of a: where a holds integers, every fraction i
def sigmoid(a):
    """The logistic function of every entry: a, an array of any shape -> the same shape."""
    y = np.zeros_like(a)
    y[...] = 0.5 + 0.5 * np.tanh(0.5 * a)
    return y
