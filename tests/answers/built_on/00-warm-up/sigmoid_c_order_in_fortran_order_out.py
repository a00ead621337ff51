# mistake: the array is taken apart in C order and put together in Fortran order, so in two or more dimensions the values stand at other places; one dimension, a single row and a single column are right.
# read: right
# told: In sigmoid. The right numbers, in other places.
def sigmoid(a):
    """The logistic function of every entry: a, an array of any shape -> the same shape."""
    z = np.asarray(a, dtype=float)
    flat = z.ravel()
    y = np.zeros(flat.size)
    for k in range(flat.size):
        y[k] = 0.5 * np.tanh(0.5 * flat[k]) + 0.5
    return np.reshape(y, z.shape, order="F")
