# mistake: the divisor is never below 1, so the error is absolute where gradients are small; shows for entries below 1, so that wrong gradients of 1e-9 pass
# read: right
# told: your gradient_error matches one whose scale is at least 1: small gradients are compared
def gradient_error(f, backward, v, seed=0):
    rng = np.random.default_rng(seed)
    dy = rng.standard_normal(np.shape(f(v)))

    def projected(u):
        return float(np.sum(dy * f(u)))

    ours = np.asarray(backward(dy, v), dtype=float)
    theirs = numerical_gradient(projected, v)
    largest = 1.0
    for each in (ours, theirs):
        largest = max(largest, float(np.abs(each).max()))
    return float(np.abs(ours - theirs).max()) / largest
