# mistake: numerical_gradient turns whole numbers into floats, but leaves a float32 array in float32, where v + 1e-5 is rounded to a few of its last bits (or vanishes) and f is computed coarsely, so the quotients are visibly off, by a per cent or so; right for float64 and for whole numbers
# read: right
# told: In numerical_gradient. With the same numbers as float64 in v all is right: something of
def numerical_gradient(f, v, eps=1e-5):
    if v.dtype.kind in "iub":
        v = v.astype(float)

    def moved(index, by):
        w = v.copy()
        w[index] += by
        return f(w)

    out = np.zeros(v.shape)
    for index in np.ndindex(*v.shape):
        out[index] = (moved(index, eps) - moved(index, -eps)) / (2 * eps)
    return out
