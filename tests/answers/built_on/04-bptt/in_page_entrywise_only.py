# mistake: each difference is divided by its own entry, not by the largest of all
# read: vague
# told: of 24 gradients it judges 1 wrongly: it takes for wrong a right gradient of which some entries are 0, or nearly so.
def gradient_error(f, backward, v, seed=0):
    """The relative error of backward(dy, v) against central differences of sum(dy * f(v)), for a random dy."""
    dy = np.random.default_rng(seed).normal(size=np.shape(f(v)))
    analytic = backward(dy, v)
    numeric = numerical_gradient(lambda u: np.sum(dy * f(u)), v)
    largest = np.maximum(np.abs(analytic), np.abs(numeric))
    return np.max(np.abs(analytic - numeric) / np.maximum(largest, 1e-300))
