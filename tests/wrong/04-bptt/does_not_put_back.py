# loses: check-numerical-gradient
# told: does not put the entry back
def numerical_gradient(f, v, eps=1e-5):
    w = np.array(v, dtype="float64")
    grad = np.empty(w.shape)
    for k in np.ndindex(*w.shape):
        w[k] += eps
        up = f(w)
        w[k] -= 2 * eps
        down = f(w)
        grad[k] = (up - down) / (2 * eps)
    return grad
