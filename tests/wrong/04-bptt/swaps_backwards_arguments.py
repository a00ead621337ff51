# loses: check-gradient-error
# told: gives backward v in the place of dy
def gradient_error(f, backward, v, seed=0):
    dy = np.random.default_rng(seed).normal(size=np.shape(f(v)))
    ours = backward(v, dy)
    theirs = numerical_gradient(lambda v: np.sum(dy * f(v)), v)
    return np.abs(ours - theirs).max() / (max(np.abs(ours).max(), np.abs(theirs).max()) or 1)
