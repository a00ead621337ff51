# mistake: train_adding forgets to undo the standardisation of the target: the weights returned predict the scaled target
# read: wrong
# told: your predictions follow the sum on another scale: a straight line leads from them to the
def train_adding(x, target):
    rng = np.random.default_rng(3)
    t = (target - target.mean()) / target.std()
    params = init(rng)
    m = [0 * p for p in params]
    s = [0 * p for p in params]
    for k in range(1, 801):
        batch = rng.integers(0, x.shape[1], 32)
        y, cache = forward(x[:, batch], params)
        grads = backward(2 * (y - t[batch]) / 32, cache)
        for j, g in enumerate(grads):
            m[j] = 0.9 * m[j] + 0.1 * g
            s[j] = 0.999 * s[j] + 0.001 * g * g
            params[j] = params[j] - 0.02 * (1 - k / 801) * (m[j] / (1 - 0.9**k)) / (
                np.sqrt(s[j] / (1 - 0.999**k)) + 1e-8
            )
    return params
