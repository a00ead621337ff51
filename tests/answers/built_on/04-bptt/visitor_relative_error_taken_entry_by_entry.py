# mistake: the relative error is taken entry by entry, |a - n| / max(1e-8, |a| + |n|), the formula of another course, ...
# read: right
# told: your gradient_error matches one that divides each entry's difference by that entry: one
def gradient_error(f, backward, v, seed=0):
    rng = np.random.default_rng(seed)
    dy = rng.standard_normal(np.shape(f(v)))
    a = backward(dy, v)
    n = numerical_gradient(lambda w: np.sum(dy * f(w)), v)
    return np.max(np.abs(a - n) / np.maximum(1e-8, np.abs(a) + np.abs(n)))
