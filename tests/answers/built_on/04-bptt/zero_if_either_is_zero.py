# mistake: The error is called 0 where either of the gradients is 0 everywhere, instead of both, so a backward that returns nothing but zeros passes.
# told: In gradient_error. The smallest call that goes wrong: gradient_error(softmax, noted, [
def gradient_error(f, backward, v, seed=0):
    dy = np.random.default_rng(seed).normal(size=np.shape(f(v)))
    ours = np.asarray(backward(dy, v))
    theirs = numerical_gradient(lambda w: (dy * f(w)).sum(), v)
    if not ours.any() or not theirs.any():
        return 0.0
    return float(np.abs(ours - theirs).max() / np.abs([ours, theirs]).max())
