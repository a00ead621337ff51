# mistake: a is clipped to -6 ... 6, so beyond 6 the result stays at 0.9975 and below -6 at 0.0025
# read: right
# told: for large and for small a: at a = 40 it should be 1, yours is 0.9975.
def sigmoid(a):
    """The logistic function of every entry: a, an array of any shape -> the same shape."""
    safe = np.clip(a, -6, 6)
    return np.reciprocal(1.0 + np.exp(-safe))
