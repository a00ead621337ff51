# mistake: dy is drawn from -1 and +1 only, so many outputs have the very same weight: a backward pass that mixes up (swaps, averages) outputs with equal signs passes, and for one seed all may be equal.
# read: nothing
def gradient_error(f, backward, v, seed=0):
    rng = np.random.default_rng(seed)
    y = np.asarray(f(v))
    dy = rng.choice([-1.0, 1.0], size=y.shape)
    analytic = np.asarray(backward(dy, v), dtype=float)
    numeric = numerical_gradient(lambda u: float(np.sum(dy * f(u))), v)
    worst = np.max(np.abs(analytic - numeric))
    scale = max(np.max(np.abs(analytic)), np.max(np.abs(numeric)))
    if scale == 0:
        return 0.0
    return worst / scale
