# mistake: 1e-8 is added to the scale, against division by zero
# read: vague
# told: of 24 gradients it judges 1 wrongly: it takes neither for right nor for wrong a gradient of about 1e-9, too large by 5 in 1000.
def gradient_error(f, backward, v, seed=0):
    """The relative error of backward(dy, v) against central differences of sum(dy * f(v)), for a random dy."""
    dy = np.random.default_rng(seed).normal(size=np.shape(f(v)))
    analytic = backward(dy, v)
    numeric = numerical_gradient(lambda u: np.sum(dy * f(u)), v)
    scale = max(np.abs(analytic).max(), np.abs(numeric).max()) + 1e-8
    return np.max(np.abs(analytic - numeric)) / scale
