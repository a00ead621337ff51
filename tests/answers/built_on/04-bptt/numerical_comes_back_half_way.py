# mistake: numerical_gradient goes up by eps and then down by eps only once, so the second value is f(v) and not f(v - eps), and the quotient is still by 2 eps: every entry is about half of the gradient; right only where an entry of the gradient is 0
# read: right
# told: your numerical_gradient matches one that compares v + eps with v but divides by 2 eps: t
def numerical_gradient(f, v, eps=1e-5):
    w = np.array(v, dtype=np.float64)
    grad = np.empty_like(w)
    for k in np.ndindex(w.shape):
        before = w[k]
        w[k] += eps
        up = f(w.copy())
        w[k] -= eps
        down = f(w.copy())
        grad[k] = (up - down) / (2 * eps)
        w[k] = before
    return grad
