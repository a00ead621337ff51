# mistake: TWO: gradient_error takes the largest signed difference instead of the largest absolute one, so entries in which the backward gradient is lower than the numerical one are not seen, and where both gradients are 0 it divides 0 by 0 and returns NaN.
# read: right
# told: your gradient_error matches one that takes the largest difference with its sign: one that is too sma
def gradient_error(f, backward, v, seed=0):
    dy = np.random.default_rng(seed).uniform(-1, 1, size=np.shape(f(v)))
    ours = np.asarray(backward(dy, v))
    theirs = numerical_gradient(lambda w: (dy * f(w)).sum(), v)
    scale = np.max([np.abs(ours).max(), np.abs(theirs).max()])
    return np.max(ours - theirs) / scale
