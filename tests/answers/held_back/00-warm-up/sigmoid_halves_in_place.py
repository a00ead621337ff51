# mistake: a /= 2 works on the argument itself: an array of integers raises a casting error, and an array of floats is changed for the caller.
def sigmoid(a):
    half = np.asarray(a)
    half /= 2
    t = np.tanh(half)
    return 0.5 + 0.5 * t
