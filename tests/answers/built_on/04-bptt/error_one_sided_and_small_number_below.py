# mistake: two: the largest difference is taken without the absolute value, so a backward pass that errs downwards only (its wrong entries lie below the true ones) shows no error, and 1e-8 is added to the denominator, so that wrong gradients of the order of 1e-9 look far better than they are.
# read: right
# told: of 24 gradients it judges 4 wrongly: it takes for right a gradient that counts output 2 of four a hundred times, and for right a gradient of
def gradient_error(f, backward, v, seed=0):
    weights = np.random.default_rng(seed).standard_normal(np.shape(f(v)))

    def loss(u):
        return (weights * f(u)).sum()

    theirs = backward(weights, v)
    mine = numerical_gradient(loss, v)
    biggest = np.abs(np.concatenate([np.ravel(theirs), np.ravel(mine)])).max()
    return float((theirs - mine).max() / (biggest + 1e-8))
