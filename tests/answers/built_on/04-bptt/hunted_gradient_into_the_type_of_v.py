# mistake: the differences are right, and put into an array of the type of v (zeros_like): whole numbers for whole numbers
# told: With the same numbers as float64 in v all is right: something of yours is of the type int64 as well
def numerical_gradient(f, v, eps=1e-5):
    grad = np.zeros_like(v)
    for k in np.ndindex(v.shape):
        up, down = v.astype(float), v.astype(float)
        up[k] += eps
        down[k] -= eps
        grad[k] = (f(up) - f(down)) / (2 * eps)
    return grad
