# mistake: 1e-8 is added to the scale, against division by zero
# read: vague
def gradient_error(f, backward, v, seed=0):
    """The relative error of backward(dy, v) against central differences of sum(dy * f(v)), for a random dy."""
    dy = np.random.default_rng(seed).normal(size=np.shape(f(v)))
    analytic = backward(dy, v)
    numeric = numerical_gradient(lambda u: np.sum(dy * f(u)), v)
    scale = max(np.abs(analytic).max(), np.abs(numeric).max()) + 1e-8
    return np.max(np.abs(analytic - numeric)) / scale
