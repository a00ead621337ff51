# loses: nothing
def gradient_error(f, backward, v, seed=0):
    y = np.asarray(f(v), dtype=float)
    worst = 0.0
    for k in range(y.size):
        dy = np.zeros(y.shape)
        dy[np.unravel_index(k, y.shape)] = 1.0
        theirs = np.asarray(backward(dy, v), dtype=float)
        ours = numerical_gradient(lambda u: float((dy * f(u)).sum()), v)
        scale = max(np.abs(ours).max(), np.abs(theirs).max())
        diff = np.abs(ours - theirs).max()
        if diff > 0 and scale > 0:
            worst = max(worst, diff / scale)
    return worst
