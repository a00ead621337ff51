# mistake: TWO: numerical_gradient takes the one-sided quotient (f(v + eps e_k) - f(v)) / eps instead of the central one, and it never puts a moved entry back, so all later entries are differentiated at a point that has drifted from v.
# read: right
# told: In numerical_gradient. The first time that you call f, it is given 0.873472284 in v, where 0.8734822
def numerical_gradient(f, v, eps=1e-5):
    v = np.array(v, dtype=np.float64)
    grad = np.zeros_like(v)
    it = np.nditer(v, flags=["multi_index"])
    while not it.finished:
        k = it.multi_index
        before = f(v)
        v[k] = v[k] + eps
        after = f(v)
        grad[k] = (after - before) / eps
        it.iternext()
    return grad
