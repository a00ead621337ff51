# loses: check-gradient-error
# told: returns the absolute difference
def gradient_error(f, backward, v, seed=0):
    rng = np.random.RandomState(seed)
    dy = rng.randn(*f(v).shape)
    num = numerical_gradient(lambda u: (f(u) * dy).sum(), v)
    return np.max(np.abs(num - backward(dy, v)))
