# mistake: a fresh dy is drawn in each call of the projected loss, instead of one dy for all
# read: vague
# told: of 24 gradients it judges 8 wrongly: it takes for wrong a right gradient, and for wrong the right gradient of a softmax.
def gradient_error(f, backward, v, seed=0):
    rng = np.random.default_rng(seed)
    dy = rng.normal(size=np.shape(f(v)))

    def loss(u):
        y = f(u)
        return np.sum(rng.normal(size=y.shape) * y)

    analytic = backward(dy, v)
    numeric = numerical_gradient(loss, v)
    largest = max(np.abs(analytic).max(), np.abs(numeric).max())
    return 0.0 if largest == 0 else np.abs(analytic - numeric).max() / largest
