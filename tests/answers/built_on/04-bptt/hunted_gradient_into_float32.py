# mistake: the differences are put into an array of float32
# told: your numerical_gradient returns float32, which keeps seven digits
def numerical_gradient(f, v, eps=1e-5):
    v = np.array(v, dtype=np.float64)
    grad = np.zeros(v.shape, dtype=np.float32)
    for k in np.ndindex(v.shape):
        up, down = v.copy(), v.copy()
        up[k] += eps
        down[k] -= eps
        grad[k] = (f(up) - f(down)) / (2 * eps)
    return grad
