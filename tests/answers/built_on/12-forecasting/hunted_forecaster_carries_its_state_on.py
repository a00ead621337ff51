# mistake: predict carries the hidden state of the window before on to the next (windows in a row as one stream)
# told: on their order
# told: does a state go on from one window to the next
def predict(model, x):
    w = model["weights"]
    xs = (x - model["mean"]) / model["spread"]
    stream = xs.T.reshape(-1, 1, 1)
    out = []
    for n in range(x.shape[1]):
        h, _ = lstm_forward(stream[max(0, 24 * (n - 1)) : 24 * (n + 1)], w)
        out.append((h @ w[3].T + w[4])[0])
    return np.array(out).T * model["spread"] + model["mean"]


def train(x, y):
    mean, spread = x.mean(), x.std()
    xs, ys = (x - mean) / spread, (y - mean) / spread
    rng = np.random.default_rng(0)
    weights = new_weights(1, 16, len(y), rng)
    adam = Adam(0.03)
    steps = 600
    for k in range(steps):
        adam.rate = 0.03 * (1 - k / steps)
        pick = rng.integers(xs.shape[1], size=32)
        h, cache = lstm_forward(xs[:, pick, None], weights)
        out = h @ weights[3].T + weights[4]
        d = 2 * (out - ys[:, pick].T) / out.size
        grads = lstm_backward(d @ weights[3], cache, weights) + [d.T @ h, d.sum(axis=0)]
        weights = adam.update(weights, clip(grads, 1.0))
    return {"weights": weights, "mean": mean, "spread": spread}
