# mistake: numerical_gradient turns whole numbers into float64 by adding 0.0, but float32 stays float32: there eps = 1e-5 is rounded, so the gradient is off by some tenths of a percent to a percent at entries of about 1, by far more at larger ones, and zero at entries above a few hundred; right for whole numbers and for float64
# read: right
# told: In numerical_gradient. With the same numbers as float64 in v all is right: something of
def numerical_gradient(f, v, eps=1e-5):
    base = np.asarray(v + 0.0)  # whole numbers become floats
    flat = base.ravel()

    def moved(k, by):
        w = flat.copy()
        w[k] += by
        return f(w.reshape(base.shape))

    slopes = [(moved(k, eps) - moved(k, -eps)) / (2 * eps) for k in range(flat.size)]
    return np.array(slopes, dtype=float).reshape(base.shape)
