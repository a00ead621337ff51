# loses: check-training
# told: not enough
def train(x, y):
    rng = np.random.default_rng(3)
    weights, adam = new_weights(2, 28, 10, rng), Adam(0.03)
    for k in range(150):
        some = rng.integers(len(y), size=50)
        xb = np.where(rng.random((50, 1)) < 0.5, x[:, some], 1 - x[:, some])
        h, cache = lstm_forward(xb, weights)
        z = h[-1] @ weights[3].T + weights[4]
        p = np.exp(z - z.max(1, keepdims=True))
        d = p / p.sum(1, keepdims=True)
        d[np.arange(50), y[some]] -= 1
        d /= 50
        dh = np.zeros_like(h)
        dh[-1] = d @ weights[3]
        grads = lstm_backward(dh, cache, weights) + [d.T @ h[-1], d.sum(0)]
        adam.rate = 0.03 * (1 - k / 150)
        weights = adam.update(weights, grads)
    return weights


def predict(weights, x):
    h, _ = lstm_forward(x, weights)
    return np.argmax(h[-1] @ weights[3].T + weights[4], axis=1)
