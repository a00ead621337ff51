# mistake: f is called with v flattened to one axis instead of an array of the shape of v, so an f that uses the shape raises an error or gives another number.
# told: In numerical_gradient. It stops: ValueError: operands could not be broadcast together
def numerical_gradient(f, v, eps=1e-5):
    flat = np.array(v, dtype=float).ravel()
    result = []
    for k in range(flat.size):
        step = eps * (np.arange(flat.size) == k)
        result.append((f(flat + step) - f(flat - step)) / (2 * eps))
    return np.array(result, dtype=float).reshape(np.shape(v))
