# mistake: entry by entry: each difference is divided by that entry's own |a| + |n| and the largest quotient returned, ...
# read: right
# told: your gradient_error matches one that divides each entry's difference by that entry: one
def gradient_error(f, backward, v, seed=0):
    rng = np.random.default_rng(seed)
    dy = rng.standard_normal(np.shape(f(v)))
    a = backward(dy, v)
    n = numerical_gradient(lambda u: np.sum(dy * f(u)), v)
    return np.max(np.abs(a - n) / np.maximum(1e-30, np.abs(a) + np.abs(n)))
