# mistake: loops over len(v), the first axis only (like a flat JS array): in a matrix a whole row is moved at once and its one quotient fills the row
# read: right
# told: In numerical_gradient. With one entry alone along axis 1 of v, all is right: what happens where there are several?
def numerical_gradient(f, v, eps=1e-5):
    v = np.array(v, dtype=float)
    grad = np.zeros_like(v)
    for k in range(len(v)):
        plus = v.copy()
        plus[k] += eps
        minus = v.copy()
        minus[k] -= eps
        grad[k] = (f(plus) - f(minus)) / (2 * eps)
    return grad
