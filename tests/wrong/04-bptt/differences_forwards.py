# loses: check-numerical-gradient
# told: takes differences forwards
def numerical_gradient(f, v, eps=1e-5):
    v = np.array(v, dtype=float)
    grad = np.zeros(v.shape)
    f_0 = f(v)
    it = np.nditer(v, flags=["multi_index"])
    while not it.finished:
        k = it.multi_index
        moved = v.copy()
        moved[k] += eps
        grad[k] = (f(moved) - f_0) / eps
        it.iternext()
    return grad
