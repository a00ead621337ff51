# loses: check-gradient-error
# told: averages the differences
# told: divides by 0 where both gradients are 0
def gradient_error(f, backward, v, seed=0):
    dy = np.random.default_rng(seed).standard_normal(f(v).shape)
    a = backward(dy, v)
    b = numerical_gradient(lambda u: (f(u) * dy).sum(), v)
    return np.mean(np.abs(a - b)) / max(np.abs(a).max(), np.abs(b).max())
