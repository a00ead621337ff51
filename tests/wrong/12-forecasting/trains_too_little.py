# loses: check-training
# told: forecaster
def train(x, y):
    mean, spread = x.mean(), x.std()
    x, y = (x - mean) / spread, (y - mean) / spread
    rng = np.random.default_rng(0)
    weights, adam = new_weights(1, 16, len(y), rng), Adam(0.001)
    for k in range(20):
        some = rng.integers(x.shape[1], size=32)
        h, cache = lstm_forward(x[:, some, None], weights)
        error = h @ weights[3].T + weights[4] - y[:, some].T
        dy = 2 * error / error.size
        weights = adam.update(
            weights, clip([*lstm_backward(dy @ weights[3], cache, weights), dy.T @ h, dy.sum(axis=0)], 1.0)
        )
    return [*weights, np.array([mean, spread])]


def predict(model, x):
    *weights, (mean, spread) = model
    h, _ = lstm_forward(((x - mean) / spread)[:, :, None], weights)
    return (h @ weights[3].T + weights[4]).T * spread + mean
