# mistake: two: for a < 0 it returns -sigmoid(|a|), not 1 - sigmoid(|a|); and np.abs(..., out=a) overwrites an argument of floats
# read: right
# told: your sigmoid changes a in place: c *= f or c[0] = f writes into the caller's array,
def sigmoid(a):
    """The logistic function of every entry: a, an array of any shape -> the same shape."""
    side = np.where(np.asarray(a) < 0, -1.0, 1.0)
    a = np.asarray(a, dtype=float)
    if a.ndim:
        np.abs(a, out=a)
    else:
        a = np.abs(a)
    return np.copysign(1 / (1 + np.exp(-a)), side)
