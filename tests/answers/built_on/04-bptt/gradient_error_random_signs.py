# mistake: dy holds random signs only, so about half of all pairs of outputs have the same weight. A backward that mixes up two such outputs (or sums dy) is not seen. Shows as an error near 0 for a wrong backward, for many seeds, most with two or three outputs.
# read: nothing
def gradient_error(f, backward, v, seed=0):
    dy = np.random.default_rng(seed).choice([-1.0, 1.0], size=np.shape(f(v)))
    project = lambda u: float(np.vdot(dy, f(u)))
    gradients = np.stack([np.asarray(backward(dy, v), float), numerical_gradient(project, v)])
    top = np.abs(gradients).max()
    return float(np.abs(np.diff(gradients, axis=0)).max() / top) if top > 0 else 0.0
