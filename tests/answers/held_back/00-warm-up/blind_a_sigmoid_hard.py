# mistake: sigmoid is the piecewise linear hard sigmoid clip(0.2 a + 0.5, 0, 1), an approximation, and not the logistic function.
# read: right
# told: in between: at a = 2 it should be 0.8808, yours is 0.9.
def sigmoid(a):
    line = 0.2 * np.asarray(a, dtype=float) + 0.5
    return np.minimum(1.0, np.maximum(0.0, line))
