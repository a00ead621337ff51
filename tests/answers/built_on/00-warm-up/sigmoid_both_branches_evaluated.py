# mistake: np.where computes both branches for all numbers, so the exponential of the branch that is thrown away overflows at +-1000 and NumPy warns (and inf/inf turns up on the way).
# read: right
# told: your sigmoid matches a choice between two formulas by np.where, which computes both for
def sigmoid(a):
    """The logistic function of every entry: a, an array of any shape -> the same shape."""
    z = np.asarray(a, dtype=float)
    left = np.exp(z) / (1.0 + np.exp(z))
    right = 1.0 / (1.0 + np.exp(-z))
    return np.where(z < 0.0, left, right)
