# loses: check-training
# told: do pictures and classes belong together
def train(x, y):
    rng = np.random.default_rng(3)
    weights, adam = new_weights(8, 20, 10, rng), Adam(0.02)
    for k in range(250):
        some = rng.integers(len(y), size=40)
        h, cache = lstm_forward(x[:, some], weights)
        z = h[-1] @ weights[3].T + weights[4]
        p = np.exp(z - z.max(1, keepdims=True))
        d = p / p.sum(1, keepdims=True)
        d[np.arange(40), y[:40]] -= 1
        d /= 40
        dh = np.zeros_like(h)
        dh[-1] = d @ weights[3]
        grads = lstm_backward(dh, cache, weights) + [d.T @ h[-1], d.sum(0)]
        adam.rate = 0.02 * (1 - k / 250)
        weights = adam.update(weights, grads)
    return weights


def predict(model, x):
    h, _ = lstm_forward(x, model)
    return np.argmax(h[-1] @ model[3].T + model[4], axis=1)
