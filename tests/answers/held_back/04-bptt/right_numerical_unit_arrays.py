# mistake: none
def numerical_gradient(f, v, eps=1e-5):
    v = np.asarray(v).astype(np.float64)

    def quotient(place):
        unit = (np.arange(v.size) == place).astype(np.float64).reshape(v.shape)
        there, here = (float(f(v + sign * eps * unit)) for sign in (1, -1))
        return (there - here) / (eps + eps)

    return np.array(list(map(quotient, range(v.size))), dtype=np.float64).reshape(v.shape)
