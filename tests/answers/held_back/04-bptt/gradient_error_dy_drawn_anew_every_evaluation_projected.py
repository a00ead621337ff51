# mistake: dy is drawn anew at every evaluation of the projected loss, so f(up) and f(down) are projected on different dy, and backward on yet another
# read: vague
def gradient_error(f, backward, v, seed=0):
    rng = np.random.default_rng(seed)

    def draw():
        return rng.normal(size=np.shape(f(v)))

    def loss(u):
        return np.sum(draw() * f(u))

    a = backward(draw(), v)
    n = numerical_gradient(loss, v)
    biggest = max(np.max(np.abs(a)), np.max(np.abs(n)))
    return 0.0 if biggest == 0 else np.max(np.abs(a - n)) / biggest
