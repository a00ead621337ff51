# mistake: each difference is divided by its own entry, not by the largest of all, and dy is made of ones (two mistakes)
# read: right
# told: your gradient_error projects on ones: of outputs that always sum to 1, as a softmax's do,
def gradient_error(f, backward, v, seed=0):
    """The relative error of backward(dy, v) against central differences of sum(dy * f(v)), for a random dy."""
    dy = np.ones(np.shape(f(v)))
    analytic = backward(dy, v)
    numeric = numerical_gradient(lambda u: np.sum(dy * f(u)), v)
    largest = np.maximum(np.abs(analytic), np.abs(numeric))
    return np.max(np.abs(analytic - numeric) / np.maximum(largest, 1e-300))
