# mistake: absolute difference; compares output by output: backward is asked with one weight after the other, all outputs are looked at
# told: gradient_error(square, noted, [0.9747], 1819343911) should be 0.5, yours is 0.9747.
def gradient_error(f, backward, v, seed=0):
    y = np.asarray(f(v))
    worst = 0.0
    for k in np.ndindex(y.shape):
        dy = np.zeros(y.shape)
        dy[k] = 1.0
        ours = backward(dy, v)
        theirs = numerical_gradient(lambda u: np.asarray(f(u))[k], v)
        worst = max(worst, np.abs(ours - theirs).max())
    return worst
