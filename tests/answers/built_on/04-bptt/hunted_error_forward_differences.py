# mistake: own differences, forwards only: a right gradient has an error of about 1e-5, which is neither right nor wrong
# told: it takes neither for right nor for wrong a right gradient
def gradient_error(f, backward, v, seed=0):
    dy = np.random.default_rng(seed).normal(size=np.shape(f(v)))
    ours = np.asarray(backward(dy, v))
    theirs = np.zeros(np.shape(v))
    for k in np.ndindex(np.shape(v)):
        up = np.array(v, float)
        up[k] += 1e-5
        theirs[k] = (np.sum(dy * f(up)) - np.sum(dy * f(v))) / 1e-5
    scale = max(np.abs(ours).max(), np.abs(theirs).max())
    return 0.0 if scale == 0 else np.abs(ours - theirs).max() / scale
