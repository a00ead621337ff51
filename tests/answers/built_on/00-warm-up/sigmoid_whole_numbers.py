# mistake: sigmoid writes its results into np.empty_like(a), so for an array of integers the result is an integer array too and all values are cut off to 0 or 1 (0.5 at a = 0 becomes 0); right for arrays of floats of any shape and size
# read: right
# told: your sigmoid matches an array of the type of a: where a holds integers, every fraction i
def sigmoid(a):
    a = np.asarray(a)
    result = np.empty_like(a)
    result[...] = 0.5 * np.tanh(a / 2) + 0.5
    return result
