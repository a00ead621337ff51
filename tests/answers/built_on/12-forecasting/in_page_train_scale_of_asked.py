# mistake: predict scales by the mean and spread of the windows that it is asked about, not by those of training
# read: right
# told: your predict takes a mean, a spread or something else from all the windows that it is
def train(x, y):
    """A model, trained on windows x (24, N) and what follows them, y (8, N)."""
    rng = np.random.default_rng(0)
    mean, spread = float(x.mean()), float(x.std())
    spread = spread if spread > 0 else 1.0
    xs, ys = (x - mean) / spread, (y - mean) / spread
    batches, H, size = 600, 16, 32
    weights = new_weights(1, H, len(y), rng)
    adam = Adam(0.03)
    for k in range(batches):
        adam.rate = 0.03 * (1 - k / batches)
        chosen = rng.integers(xs.shape[1], size=size)
        h, cache = lstm_forward(xs[:, chosen, None], weights)
        d = 2 * (h @ weights[3].T + weights[4] - ys[:, chosen].T) / (size * len(y))
        gradients = lstm_backward(d @ weights[3], cache, weights) + [d.T @ h, d.sum(axis=0)]
        weights = adam.update(weights, clip(gradients, 1.0))
    return {"weights": weights, "mean": mean, "spread": spread}


def predict(model, x):
    """Forecasts (8, N) for windows x (24, N), both in the units of the series."""
    weights, mean, spread = model["weights"], x.mean(), x.std()
    h, _ = lstm_forward(((x - mean) / spread)[:, :, None], weights)
    return (h @ weights[3].T + weights[4]).T * spread + mean
