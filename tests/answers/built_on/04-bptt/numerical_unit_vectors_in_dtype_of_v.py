# mistake: eps times a unit vector of v's own dtype: whole numbers turn into float64 and are right, but float32 stays float32, so v + 1e-5 is rounded to 7 digits and the quotient is wrong by per cents. Shows for float32 arrays.
# read: wrong
# told: In numerical_gradient. With the same numbers as float64 in v all is right: something of yours is of the type float32 as well, and keeps seve
def numerical_gradient(f, v, eps=1e-5):
    v = np.asarray(v)
    units = (row.reshape(v.shape) for row in np.eye(v.size, dtype=v.dtype))
    slopes = [(f(v + eps * e) - f(v - eps * e)) / (2 * eps) for e in units]
    return np.array(slopes, dtype=float).reshape(v.shape)
