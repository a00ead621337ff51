# mistake: none
def sigmoid(a):
    """The logistic function of every entry: a, an array of any shape -> the same shape."""
    decayed = np.exp(np.negative(np.abs(a)))
    return np.divide(np.where(np.greater_equal(a, 0), 1.0, decayed), 1.0 + decayed)
