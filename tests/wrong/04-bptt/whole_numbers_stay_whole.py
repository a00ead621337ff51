# loses: check-numerical-gradient
# told: (with v of int64)
def numerical_gradient(f, v, eps=1e-5):
    grad = np.zeros(v.shape)
    for k in np.ndindex(*v.shape):
        up, down = v.copy(), v.copy()
        up[k] = up[k] + eps
        down[k] = down[k] - eps
        grad[k] = (f(up) - f(down)) / (2 * eps)
    return grad
