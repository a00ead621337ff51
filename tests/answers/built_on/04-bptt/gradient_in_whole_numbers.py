# mistake: The array for the result takes the dtype of the caller's v, so that for whole numbers the quotients are cut to integers, although v itself is converted to floats.
# told: In numerical_gradient. With the same numbers as float64 in v all is right: something of yours is of the type int64 as well, and keeps whole
def numerical_gradient(f, v, eps=1e-5):
    gradient = np.zeros_like(v)
    for k in np.ndindex(np.shape(v)):
        plus, minus = np.array(v, dtype=float), np.array(v, dtype=float)
        plus[k] += eps
        minus[k] -= eps
        gradient[k] = (f(plus) - f(minus)) / (2 * eps)
    return gradient
