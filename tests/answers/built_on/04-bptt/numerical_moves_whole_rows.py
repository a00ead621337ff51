# mistake: numerical_gradient runs over the first axis only and moves v[k] as a whole, so for an array of two or more axes all entries of a row move at once and each gets the sum of the row's derivatives; right for vectors (and for arrays whose rows have one entry)
# read: right
# told: In numerical_gradient. With one entry alone along axis 1 of v, all is right: what happen
def numerical_gradient(f, v, eps=1e-5):
    base = np.array(v, dtype=float)
    grad = np.zeros_like(base)
    for k in range(len(base)):
        up, down = base.copy(), base.copy()
        up[k] += eps
        down[k] -= eps
        grad[k] = (f(up) - f(down)) / (2 * eps)
    return grad
