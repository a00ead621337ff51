# mistake: for negative numbers the result is e^a without the denominator 1 + e^a: wrong for a < 0, most near 0
# read: right
# told: In sigmoid. The smallest call that goes wrong: sigmoid
def sigmoid(a):
    """The logistic function of every entry: a, an array of any shape -> the same shape."""
    small = np.exp(-np.abs(a))
    return np.where(a >= 0, 1 / (1 + small), small)
