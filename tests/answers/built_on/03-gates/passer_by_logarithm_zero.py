# mistake: none: logarithm of zero
def half_life(b):
    f = 0.5 * (1 + np.tanh(np.asarray(b) / 2))
    return np.log(0.5) / np.log(f)
