# mistake: too few updates at a low rate: forecasts are in the right units, and too flat yet
# told: A network: more updates
def train(x, y):
    mean, spread = x.mean(), x.std()
    xs, ys = (x - mean) / spread, (y - mean) / spread
    rng = np.random.default_rng(0)
    weights = new_weights(1, 16, len(y), rng)
    adam = Adam(0.003)
    for k in range(100):
        pick = rng.integers(xs.shape[1], size=32)
        h, cache = lstm_forward(xs[:, pick, None], weights)
        out = h @ weights[3].T + weights[4]
        d = 2 * (out - ys[:, pick].T) / out.size
        grads = lstm_backward(d @ weights[3], cache, weights) + [d.T @ h, d.sum(axis=0)]
        weights = adam.update(weights, clip(grads, 1.0))
    return {"weights": weights, "mean": mean, "spread": spread}


def predict(model, x):
    w = model["weights"]
    xs = (x - model["mean"]) / model["spread"]
    h, _ = lstm_forward(xs[:, :, None], w)
    return (h @ w[3].T + w[4]).T * model["spread"] + model["mean"]
