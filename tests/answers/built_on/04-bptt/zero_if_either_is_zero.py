# mistake: The error is called 0 where either of the gradients is 0 everywhere, instead of both, so a backward that returns nothing but zeros passes.
# told: of 24 gradients it judges 2 wrongly: it takes for right a gradient of zero for a softmax, whose outputs always sum to 1, and for right a gra
def gradient_error(f, backward, v, seed=0):
    dy = np.random.default_rng(seed).normal(size=np.shape(f(v)))
    ours = np.asarray(backward(dy, v))
    theirs = numerical_gradient(lambda w: (dy * f(w)).sum(), v)
    if not ours.any() or not theirs.any():
        return 0.0
    return float(np.abs(ours - theirs).max() / np.abs([ours, theirs]).max())
