# mistake: Matlab habit, everything is a matrix: an array of one axis comes back with shape (1, n)
# read: right
# told: In sigmoid. The numbers are right; an axis of length 1 is missing or too many: (1, 1) where (1,) is asked for.
def sigmoid(a):
    A = np.atleast_2d(a)
    return 0.5 * np.tanh(A / 2) + 0.5
