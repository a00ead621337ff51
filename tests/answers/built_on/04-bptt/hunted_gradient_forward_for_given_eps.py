# mistake: the gradient is right, but a learner's early return for an eps that is given uses forward differences
# told: The second time that you call f, it is given 0 in v, where -0.1 belongs. The only one of 15 calls
def numerical_gradient(f, v, eps=1e-5):
    v = np.array(v, dtype=np.float64)
    grad = np.zeros(v.shape)
    for k in np.ndindex(v.shape):
        up, down = v.copy(), v.copy()
        up[k] += eps
        down[k] -= eps
        grad[k] = (f(up) - f(down)) / (2 * eps) if eps == 1e-5 else (f(up) - f(v)) / eps
    return grad
