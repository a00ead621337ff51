# mistake: the sigmoid is written with tanh, which cancels to 0 at b = -40, and its logarithm is taken
# read: vague
# told: NumPy said: divide by zero encountered in log.
def half_life(b):
    f = 0.5 * (1 + np.tanh(np.asarray(b) / 2))
    return np.log(0.5) / np.log(f)
