# mistake: train_adding shuffles x and target with two different permutations, so that sequences and their targets no longer belong together and nothing but the mean is learned.
# read: right
# told: your network says nearly the same for every sequence, like the constant guess. It has learned nothin
def train_adding(x, target):
    rng = np.random.default_rng(7)
    params = init(rng)
    m = [np.zeros_like(p) for p in params]
    s = [np.zeros_like(p) for p in params]
    M, size, k = x.shape[1], 50, 0
    for epoch in range(25):
        xs = x[:, rng.permutation(M)]
        ts = target[rng.permutation(M)]
        for start in range(0, M, size):
            k += 1
            y, cache = forward(xs[:, start : start + size], params)
            grads = backward(2 * (y - ts[start : start + size]) / size, cache)
            for j, g in enumerate(grads):
                m[j] = 0.9 * m[j] + 0.1 * g
                s[j] = 0.999 * s[j] + 0.001 * g * g
                params[j] = params[j] - 0.02 * (m[j] / (1 - 0.9**k)) / (np.sqrt(s[j] / (1 - 0.999**k)) + 1e-8)
    return params
