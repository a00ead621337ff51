# mistake: a /= 2 works on the argument itself: an array of integers raises a casting error, and an array of floats is changed for the caller.
# read: right
# told: your sigmoid matches one that halves its argument in place: the caller's array has
def sigmoid(a):
    half = np.asarray(a)
    half /= 2
    t = np.tanh(half)
    return 0.5 + 0.5 * t
