# mistake: the relative error is taken entry by entry and the largest kept, so an entry that is nearly 0 blows it up
# read: right
# told: of 24 gradients it judges 1 wrongly: it takes for wrong a right gradient of which some
def gradient_error(f, backward, v, seed=0):
    rng = np.random.default_rng(seed)
    dy = rng.normal(size=np.shape(f(v)))
    analytic = backward(dy, v)
    numeric = numerical_gradient(lambda u: np.sum(dy * f(u)), v)
    return np.max(np.abs(analytic - numeric) / (np.maximum(np.abs(analytic), np.abs(numeric)) + 1e-300))
