# loses: check-training
# told: Your train changes x and y in place
def train(x, y):
    rng, passes, size = np.random.default_rng(1), 26, 50
    order = rng.permutation(len(y))
    x[:], y[:] = x[:, order], y[order]
    weights, adam = new_weights(2, 32, 10, rng), Adam(0.03)
    updates, k = passes * (len(y) // size), 0
    for _ in range(passes):
        order = rng.permutation(len(y))
        for start in range(0, len(y) - size + 1, size):
            some = order[start : start + size]
            turned = np.where(rng.random((size, 1)) < 0.5, x[:, some], 1 - x[:, some])
            turned += 0.1 * rng.normal(size=turned.shape)
            h, cache = lstm_forward(turned, weights)
            a = h[-1] @ weights[3].T + weights[4]
            p = np.exp(a - a.max(axis=1, keepdims=True))
            da = (p / p.sum(axis=1, keepdims=True) - np.eye(10)[y[some]]) / size
            dh = np.zeros_like(h)
            dh[-1] = da @ weights[3]
            gradients = [*lstm_backward(dh, cache, weights), da.T @ h[-1], da.sum(axis=0)]
            k += 1
            adam.rate = 0.03 * min(10 * k / updates, 1 - k / updates)
            weights = adam.update(weights, gradients)
    return weights


def predict(weights, x):
    h, _ = lstm_forward(x, weights)
    return (h[-1] @ weights[3].T + weights[4]).argmax(axis=1)
