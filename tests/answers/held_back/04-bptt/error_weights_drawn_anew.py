# mistake: gradient_error draws a new random dy at every evaluation of the projected loss, so f(v + eps) and f(v - eps) are weighted differently and their quotient is noise of the order of f / eps; right gradients get an error near 1, like wrong ones; right (0) only where f is 0 everywhere and backward gives 0
# read: vague
# told: of 24 gradients it judges 8 wrongly: it takes for wrong a right gradient, and for wrong the right gradient of a softmax.
def gradient_error(f, backward, v, seed=0):
    rng = np.random.default_rng(seed)

    def weights():
        return rng.standard_normal(np.shape(f(v)))

    def projected(u):
        return float(np.sum(weights() * f(u)))

    analytic = np.asarray(backward(weights(), v))
    numeric = numerical_gradient(projected, v)
    size = max(np.abs(analytic).max(), np.abs(numeric).max())
    return 0.0 if size == 0 else float(np.abs(analytic - numeric).max() / size)
