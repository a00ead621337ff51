# mistake: numerical_gradient works on v.copy(), which keeps the type, so in an array of whole numbers v + eps is cut back to a whole number and in float32 it is rounded, and the quotient is wrong.
# read: right
# told: your numerical_gradient matches one that works in the type of v: whole numbers stay whole, so a step
def numerical_gradient(f, v, eps=1e-5):
    grad = np.zeros(v.shape, dtype=np.float64)
    for idx in np.ndindex(*v.shape):
        plus, minus = v.copy(), v.copy()
        plus[idx] += eps
        minus[idx] -= eps
        grad[idx] = (f(plus) - f(minus)) / (2 * eps)
    return grad
