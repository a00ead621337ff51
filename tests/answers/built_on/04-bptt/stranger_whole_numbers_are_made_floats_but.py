# mistake: whole numbers are made floats, but an array of float32 stays float32, where 1e-5 is rounded away or nearly so
# read: right
# told: In numerical_gradient. With the same numbers as float64 in v all is right: something of
def numerical_gradient(f, v, eps=1e-5):
    if np.issubdtype(v.dtype, np.integer):
        v = v.astype(float)
    else:
        v = v.copy()
    grad = np.zeros(v.shape)
    for k in np.ndindex(*v.shape):
        old = v[k]
        v[k] = old + eps
        plus = f(v)
        v[k] = old - eps
        minus = f(v)
        v[k] = old
        grad[k] = (plus - minus) / (2 * eps)
    return grad
