# mistake: none
def numerical_gradient(f, v, eps=1e-5):
    centre = np.asarray(v, dtype=np.float64)
    moves = eps * np.eye(centre.size).reshape((centre.size,) + centre.shape)
    quotients = [(f(centre + move) - f(centre - move)) / (2.0 * eps) for move in moves]
    return np.asarray(quotients, dtype=np.float64).reshape(centre.shape)
