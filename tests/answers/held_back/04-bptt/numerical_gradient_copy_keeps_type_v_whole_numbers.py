# mistake: TWO: the copy keeps the type of v (whole numbers lose eps), and the quotient divides by eps instead of 2 eps
# read: right
# told: your numerical_gradient matches one that divides by eps: from v - eps to v + eps it is 2 eps.
# told: your numerical_gradient matches one that works
def numerical_gradient(f, v, eps=1e-5):
    grad = np.zeros(v.shape)
    for k in np.ndindex(*v.shape):
        up, down = v.copy(), v.copy()
        up[k] += eps
        down[k] -= eps
        grad[k] = (f(up) - f(down)) / eps
    return grad
