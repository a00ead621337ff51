# mistake: gradient_error uses dy of ones instead of a random one, so the outputs all count alike and mistakes that cancel in the plain sum (such as outputs mixed up) are not seen.
# read: right
# told: your gradient_error projects on ones: of outputs that always sum to 1, as a softmax's do, it sees no
def gradient_error(f, backward, v, seed=0):
    np.random.seed(seed)
    out = f(v)
    dy = np.ones_like(out, dtype=float)
    got = np.asarray(backward(dy, v), dtype=float)
    want = numerical_gradient(lambda u: f(u).sum(), v)
    top = max(abs(got).max(), abs(want).max())
    if top == 0:
        return 0.0
    return float(abs(got - want).max() / top)
