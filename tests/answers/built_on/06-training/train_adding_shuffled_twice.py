# mistake: inputs and targets are shuffled by two different permutations, so they no longer belong together: learns no more than the mean
# read: wrong
# told: your network says nearly the same for every sequence, like the constant guess. It has
def train_adding(x, target):
    """Training data x (10, M, 2), target (M,) -> trained [W_x, W_h, b, W_y, b_y]."""
    rng = np.random.default_rng(1)
    params = init(rng)
    moments = [(np.zeros_like(p), np.zeros_like(p)) for p in params]
    k = 0
    for epoch in range(16):
        xs = rng.permutation(x, axis=1)
        ts = rng.permutation(target)
        for xb, tb in zip(np.array_split(xs, 31, axis=1), np.array_split(ts, 31)):
            k += 1
            said, cache = forward(xb, params)
            grads = backward(2 * (said - tb) / len(tb), cache)
            updated = []
            for i, (p, g) in enumerate(zip(params, grads)):
                a, q = moments[i]
                a, q = 0.9 * a + 0.1 * g, 0.999 * q + 0.001 * g * g
                moments[i] = a, q
                updated.append(p - 0.02 * a / (1 - 0.9**k) / (np.sqrt(q / (1 - 0.999**k)) + 1e-8))
            params = updated
    return params
