# mistake: the target is standardised for training, and at the end only its mean is put back into b_y; the stretching ...
# read: right
# told: your predictions follow the sum on another scale: a straight line leads from them to the
def train_adding(x, target):
    rng = np.random.default_rng(0)
    mean, std = target.mean(), target.std()
    t = (target - mean) / std
    params = init(rng)
    m = [np.zeros_like(p) for p in params]
    s = [np.zeros_like(p) for p in params]
    for k in range(1, 1201):
        batch = rng.choice(x.shape[1], 32, replace=False)
        y, cache = forward(x[:, batch], params)
        grads = backward(2 * (y - t[batch]) / 32, cache)
        rate = 0.02 if k < 800 else 0.004
        for j, g in enumerate(grads):
            m[j] = 0.9 * m[j] + 0.1 * g
            s[j] = 0.999 * s[j] + 0.001 * g * g
            params[j] = params[j] - rate * (m[j] / (1 - 0.9**k)) / (np.sqrt(s[j] / (1 - 0.999**k)) + 1e-8)
    params[4] = params[4] + mean
    return params
