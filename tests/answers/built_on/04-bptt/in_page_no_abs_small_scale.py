# mistake: the largest difference is taken without abs (a gradient that is too small passes), and 1e-8 is added to the scale
# read: vague
# told: of 24 gradients it judges 4 wrongly: it takes for right a gradient that counts output 2 of four a hundred times, and for right a gradient of
def gradient_error(f, backward, v, seed=0):
    """The relative error of backward(dy, v) against central differences of sum(dy * f(v)), for a random dy."""
    dy = np.random.default_rng(seed).normal(size=np.shape(f(v)))
    analytic = backward(dy, v)
    numeric = numerical_gradient(lambda u: np.sum(dy * f(u)), v)
    scale = max(np.abs(analytic).max(), np.abs(numeric).max()) + 1e-8
    return np.max(analytic - numeric) / scale
