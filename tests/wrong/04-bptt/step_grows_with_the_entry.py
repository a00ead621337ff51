# loses: check-numerical-gradient
# told: whose step grows with the entry
def numerical_gradient(f, v, eps=1e-5):
    v = np.asarray(v, dtype=float)
    grad = np.zeros(v.shape)
    for k in np.ndindex(*v.shape):
        up = v.copy()
        down = v.copy()
        step = eps * max(1, abs(v[k]))
        up[k] += step
        down[k] -= step
        grad[k] = (f(up) - f(down)) / (2 * step)
    return grad
