# mistake: reads the entries in the order of the memory and writes them back row by row: entries change places in a transposed (not C-ordered) array
# read: nothing
def sigmoid(a):
    """The logistic function of every entry: a, an array of any shape -> the same shape."""
    half_tanh = [0.5 * np.tanh(0.5 * z) + 0.5 for z in np.ravel(a, order="K")]
    return np.array(half_tanh, dtype=float).reshape(np.shape(a))
