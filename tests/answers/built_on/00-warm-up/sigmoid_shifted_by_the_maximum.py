# mistake: subtracts the maximum as in a softmax, though the 1 in the denominator is not shifted too: wrong unless the largest entry is 0
# read: vague
def sigmoid(a):
    """The logistic function of every entry: a, an array of any shape -> the same shape."""
    e = np.exp(a - np.max(a))
    return e / (1 + e)
