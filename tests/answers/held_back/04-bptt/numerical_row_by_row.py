# mistake: two: (1) numerical_gradient moves v[k] for k in range(len(v)), so in an array of two or more axes a whole row at once, and every entry of the row gets the sum of the row's derivatives (right in one axis, or with rows of one entry; a TypeError for an array without axes); (2) the result has the dtype of v, so for whole numbers the gradient is cut to whole numbers (right where v is of floats or the derivatives are whole)
# read: vague
def numerical_gradient(f, v, eps=1e-5):
    point = np.array(v, dtype=float)
    slope = np.zeros_like(v)
    for k in range(len(point)):
        up, down = point.copy(), point.copy()
        up[k] += eps
        down[k] -= eps
        slope[k] = (f(up) - f(down)) / (2 * eps)
    return slope
