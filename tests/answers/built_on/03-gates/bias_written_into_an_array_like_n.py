# mistake: forget_bias fills np.zeros_like(n), which is an array of whole numbers where n is one: the biases are cut to whole numbers
# read: right
# told: In forget_bias. With the same numbers as float64 in n all is right: something of yours is of the type int64 as well, and keeps whole numbers
def half_life(b):
    return np.log(2) / np.logaddexp(0, -1.0 * np.asarray(b))


def forget_bias(n):
    if np.ndim(n) == 0:
        return -np.log(np.expm1(np.log(2) / n))
    out = np.zeros_like(n)
    for k in range(out.size):
        out.flat[k] = -np.log(np.expm1(np.log(2) / n.flat[k]))
    return out
