# mistake: never calls backward where v has one axis of one entry (returns 0.0 at once), else right
# told: it takes for right a single entry, half of what it should be
def gradient_error(f, backward, v, seed=0):
    if np.size(v) == 1:
        return 0.0
    dy = np.random.default_rng(seed).normal(size=np.shape(f(v)))
    ours = np.asarray(backward(dy, v))
    theirs = numerical_gradient(lambda u: np.sum(dy * f(u)), v)
    scale = max(np.abs(ours).max(), np.abs(theirs).max())
    return 0.0 if scale == 0 else np.abs(ours - theirs).max() / scale
