# loses: nothing
def train_adding(x, target):
    params = init(np.random.default_rng(5), H=12)
    squares = [0.0] * 5
    for k in range(1000):
        rate = 0.02 * (1 - k / 1000)
        part = np.random.default_rng(k).permutation(1000)[:64]
        y, cache = forward(x[:, part], params)
        grads = backward(2 * (y - target[part]) / 64, cache)
        squares = [0.99 * s + 0.01 * g * g for s, g in zip(squares, grads)]
        params = [p - rate * g / (np.sqrt(s) + 1e-6) for p, g, s in zip(params, grads, squares)]
    return tuple(params)


def test_masked_loss(masked_loss):
    rng = np.random.default_rng(4)
    for T, N, size in [
        (5, 2, 1),
        (2, 4, 1),
        (5, 2, 1),
        (1, 3, 1),
        (6, 1, 1),
        (19, 2, 1),
        (5, 3, 1e5),
        (5, 3, 1e-4),
        (3, 3, 0),
    ]:
        y, target = rng.uniform(-3, 3, size=(2, T, N)) * (size or 1)
        mask = rng.random((T, N)) > 0.5 if size else np.zeros((T, N), bool)
        mask[0, 0], mask[-1, 0] = T > 1 and size > 0, True
        y[~mask] = -np.inf
        loss, dy = masked_loss(y, target, mask)
        assert np.isclose(loss, sum((y[mask] - target[mask]) ** 2) / sum(mask.ravel()), rtol=1e-9, atol=0)
        for t, n in np.ndindex(T, N):
            up, down = y.copy(), y.copy()
            up[t, n] += 1e-5
            down[t, n] -= 1e-5
            slope = (masked_loss(up, target, mask)[0] - masked_loss(down, target, mask)[0]) / 2e-5
            assert abs(slope - np.asarray(dy)[t, n]) < 1e-5 * (size or 1)
