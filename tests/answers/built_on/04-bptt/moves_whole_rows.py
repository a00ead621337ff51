# mistake: Only the first axis is looped over: for an array of two axes a whole row is moved at once, and each entry gets the sum of its row's derivatives.
# told: In numerical_gradient. With one entry alone along axis
def numerical_gradient(f, v, eps=1e-5):
    v = np.asarray(v, dtype=np.float64)
    gradient = np.zeros(v.shape)
    for k in range(len(v)):
        above, below = v.copy(), v.copy()
        above[k] += eps
        below[k] -= eps
        gradient[k] = (f(above) - f(below)) / (2 * eps)
    return gradient
