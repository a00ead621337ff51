# mistake: rounds the error to six decimals before it is returned, and draws dy with the seed added to the global state (right), absolute where small
# told: it takes neither for right nor for wrong a gradient with one wrong entry of 100.
def gradient_error(f, backward, v, seed=0):
    dy = np.random.default_rng(seed).normal(size=np.shape(f(v)))
    ours = np.asarray(backward(dy, v))
    theirs = numerical_gradient(lambda u: np.sum(dy * f(u)), v)
    scale = np.abs(ours).sum() + np.abs(theirs).sum()
    return 0.0 if scale == 0 else float(np.abs(ours - theirs).max() / scale)
