# mistake: none
def numerical_gradient(f, v, eps=1e-5):
    base = np.asarray(v).astype(np.float64)

    def quotient(direction):
        shift = (eps * direction).reshape(base.shape)
        return (f(base + shift) - f(base - shift)) / (2.0 * eps)

    return np.array([quotient(e) for e in np.eye(base.size)], dtype=np.float64).reshape(base.shape)
