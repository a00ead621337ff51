# mistake: two: ravel() of a Fortran-ordered v (a transposed view) is a copy, so nothing moves and the gradient is 0 there; and the result has the dtype of v, so it is cut to whole numbers for integer v
# read: right
# told: In numerical_gradient. With the same numbers as float64 in v all is right: something of yours is of the type int64 as well, and keeps whole
def numerical_gradient(f, v, eps=1e-5):
    point = np.array(v, dtype=float)
    entries = point.ravel()
    result = np.zeros(v.shape, dtype=v.dtype)
    for position, k in enumerate(np.ndindex(v.shape)):
        before = entries[position]
        entries[position] = before + eps
        above = f(point)
        entries[position] = before - eps
        below = f(point)
        entries[position] = before
        result[k] = (above - below) / (2 * eps)
    return result
