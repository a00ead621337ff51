# mistake: none
def numerical_gradient(f, v, eps=1e-5):
    base = np.asarray(v).astype(np.float64)
    directions = np.eye(base.size).reshape((base.size,) + base.shape)
    values = [f(base + side * eps * e) for e in directions for side in (1, -1)]
    pairs = np.array(values, dtype=np.float64).reshape(-1, 2)
    return ((pairs[:, 0] - pairs[:, 1]) / (eps + eps)).reshape(base.shape)
