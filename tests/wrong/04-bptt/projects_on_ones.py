# loses: check-gradient-error
# told: projects on ones
def gradient_error(f, backward, v, seed=0):
    dy = np.ones_like(f(v))
    num = numerical_gradient(lambda u: f(u).sum(), v)
    ana = backward(dy, v)
    return np.max(np.abs(num - ana)) / max(np.max(np.abs(num)), np.max(np.abs(ana)))
