# mistake: the absolute values of the two gradients are compared, so a wrong sign is not seen; shows where backward has a wrong sign in some or all entries
# read: right
# told: your gradient_error matches one that compares absolute values: a wrong sign goes unseen.
def gradient_error(f, backward, v, seed=0):
    dy = np.random.default_rng(seed).normal(size=np.shape(f(v)))
    analytic = np.abs(backward(dy, v))
    numeric = np.abs(numerical_gradient(lambda u: np.sum(dy * f(u)), v))
    top = max(analytic.max(), numeric.max())
    if top == 0:
        return 0.0
    worst = 0.0
    for a, b in zip(analytic.ravel(), numeric.ravel()):
        worst = max(worst, abs(a - b))
    return worst / top
