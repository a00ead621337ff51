# mistake: v is moved in float64, but the results are stored in an array of the dtype of v: whole-number v cut the gradient to whole numbers, float32 v round it.
# read: right
# told: In numerical_gradient. With the same numbers as float64 in v all is right: something of yours is of the type int64 as well, and keeps whole
def numerical_gradient(f, v, eps=1e-5):
    point = v.astype(np.float64)
    slope = np.zeros_like(v)
    for where in np.ndindex(*v.shape):
        here = point[where]
        point[where] = here + eps
        up = f(point)
        point[where] = here - eps
        down = f(point)
        point[where] = here
        slope[where] = (up - down) / (2 * eps)
    return slope
