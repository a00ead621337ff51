# mistake: TWO: one-hot dy for each output, and the largest of the relative errors, of which one that is 0 by 0 counts as NaN
# told: In gradient_error. Your number is NaN: such come from a division by 0
# told: should be 0, yours is nan.
def gradient_error(f, backward, v, seed=0):
    y = np.asarray(f(v))
    worst = []
    for k in np.ndindex(y.shape):
        dy = np.zeros(y.shape)
        dy[k] = 1.0
        ours, theirs = backward(dy, v), numerical_gradient(lambda u: np.asarray(f(u))[k], v)
        worst.append(np.abs(ours - theirs).max() / max(np.abs(ours).max(), np.abs(theirs).max()))
    return max(worst)
