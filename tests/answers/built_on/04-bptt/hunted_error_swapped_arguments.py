# mistake: calls backward(v, dy): the arguments in the wrong order; dy itself is right
# told: your gradient_error gives backward v in the place of dy: its arguments are dy and v, in this order.
def gradient_error(f, backward, v, seed=0):
    dy = np.random.default_rng(seed).normal(size=np.shape(f(v)))
    ours = backward(v, dy)
    theirs = numerical_gradient(lambda u: np.sum(dy * f(u)), v)
    scale = max(np.abs(ours).max(), np.abs(theirs).max())
    return 0.0 if scale == 0 else np.abs(ours - theirs).max() / scale
