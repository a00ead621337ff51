# mistake: all is done in place to save memory, so the argument is overwritten, and for integers the first statement raises a casting error.
# read: right
# told: your sigmoid matches one that halves its argument in place: the caller's array has chang
def sigmoid(a):
    """The logistic function of every entry: a, an array of any shape -> the same shape."""
    a *= 0.5
    np.tanh(a, out=a)
    a *= 0.5
    a += 0.5
    return a
