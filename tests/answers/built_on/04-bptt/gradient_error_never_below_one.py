# mistake: the divisor is max(1, largest entry), meant against a division by 0. For gradients of the order of 1e-9 a wrong gradient gets an error of 1e-9 and passes.
# read: right
# told: your gradient_error matches one whose scale is at least 1: small gradients are compared
def gradient_error(f, backward, v, seed=0):
    rng = np.random.default_rng(seed)
    dy = rng.normal(size=np.asarray(f(v)).shape)
    both = [backward(dy, v), numerical_gradient(lambda u: (dy * f(u)).sum(), v)]
    biggest = max([1.0, *(np.abs(g).max() for g in both)])
    return np.abs(np.subtract(*both)).max() / biggest
