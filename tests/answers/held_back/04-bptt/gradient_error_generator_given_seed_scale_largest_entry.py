# mistake: two: (1) the generator is not given the seed; (2) the scale is the largest entry with its sign, not the largest absolute entry
# read: wrong
# told: of 24 gradients it judges 2 wrongly: it takes for right a single entry, half of what it should be, and for right a single entry, half as muc
def gradient_error(f, backward, v, seed=0):
    rng = np.random.default_rng()
    dy = rng.standard_normal(np.shape(f(v)))
    ours = numerical_gradient(lambda u: float((dy * f(u)).sum()), v)
    theirs = backward(dy, v)
    scale = max(ours.max(), theirs.max())
    diff = np.abs(ours - theirs).max()
    return 0.0 if diff == 0 else diff / scale
