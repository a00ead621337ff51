# mistake: the relative error is ||a - n|| / (||a|| + ||n||) with Euclidean norms (Andrew Ng's course), not largest difference over largest entry
# read: vague
def gradient_error(f, backward, v, seed=0):
    dy = np.random.default_rng(seed).standard_normal(np.shape(f(v)))
    a = backward(dy, v)
    n = numerical_gradient(lambda u: np.sum(dy * f(u)), v)
    below = np.linalg.norm(a) + np.linalg.norm(n)
    if below == 0:
        return 0.0
    return np.linalg.norm(a - n) / below
